@echo off
rem Starts Nagare: with the jre\ beside it when there is one, else with JAVA_HOME, else with the java on the PATH.
rem NAGARE_JAVA_OPTIONS holds further options for the Java machine, for example -Xmx2g.
setlocal
set "home=%~dp0.."
set "java=java.exe"
set "java_home="
if exist "%home%\jre\bin\java.exe" (
  set "java_home=%home%\jre"
) else if defined JAVA_HOME (
  if exist "%JAVA_HOME%\bin\java.exe" set "java_home=%JAVA_HOME%"
)
if defined java_home set "java=%java_home%\bin\java.exe"
if not defined java_home (
  where java.exe >nul 2>nul
  if errorlevel 1 goto missing
)
set "version="
if defined java_home if exist "%java_home%\release" (
  for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%java_home%\release"') do set "version=%%~v"
)
if defined version (
  for /f "delims=." %%m in ("%version%") do if %%m LSS 21 goto missing
)

rem A short command is over before the optimising compiler and a concurrent collector pay; a server lives long.
set "short=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if /i "%~1"=="lsp" set "short="
if /i "%~1"=="workbench" set "short="

rem Documents of office programs and PDF need half as many classes again; they keep an archive of their own.
set "archive=classes"
:next
if "%~1"=="" goto known
for %%f in (xlsx docx pdf png) do (
  if /i "%~1"=="%%f" set "archive=documents"
  if /i "%~x1"==".%%f" set "archive=documents"
)
shift /1
goto next
:known

rem Results leave in UTF-8; the console is told so for the time of the command.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%java%" %short% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%home%\lib\%archive%.jsa" -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Dguice_bytecode_gen_option=DISABLED %NAGARE_JAVA_OPTIONS% -cp "%home%\lib\*" org.nagare.cli.Main %*
set "status=%errorlevel%"
if defined page chcp %page% >nul
exit /b %status%

:missing
echo nagare: no Java 21 or newer was found. Install one, or name its folder in JAVA_HOME: 1>&2
echo     winget install EclipseAdoptium.Temurin.21.JRE 1>&2
exit /b 3
