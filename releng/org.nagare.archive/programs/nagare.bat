@echo off
rem Starts Nagare: with the jre\ beside it when there is one, else with JAVA_HOME, else with the java on the PATH.
rem NAGARE_JAVA_OPTIONS holds further options for the Java machine, for example -Xmx2g.
setlocal
set "nagare_home=%~dp0.."
call "%~dp0find-java.bat" "%nagare_home%\jre" java.exe
if errorlevel 1 exit /b 3

rem A short command is over before the optimising compiler and a concurrent collector pay; a server lives long.
set "nagare_short=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if /i "%~1"=="lsp" set "nagare_short="
if /i "%~1"=="workbench" set "nagare_short="

rem Documents of office programs and PDF need half as many classes again; they keep an archive of their own.
set "nagare_archive=classes"
:next
if "%~1"=="" goto known
for %%f in (xlsx docx pdf png) do (
  if /i "%~1"=="%%f" set "nagare_archive=documents"
  if /i "%~x1"==".%%f" set "nagare_archive=documents"
)
shift /1
goto next
:known

rem Results leave in UTF-8; the console is told so for the time of the command.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "nagare_page=%%p"
chcp 65001 >nul
"%nagare_java%" %nagare_short% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%nagare_home%\lib\%nagare_archive%.jsa" -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Dguice_bytecode_gen_option=DISABLED %NAGARE_JAVA_OPTIONS% -cp "%nagare_home%\lib\*" org.nagare.cli.Main %*
set "nagare_status=%errorlevel%"
if defined nagare_page chcp %nagare_page% >nul
exit /b %nagare_status%
