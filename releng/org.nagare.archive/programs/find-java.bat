@echo off
rem find-java FOLDER PROGRAM: called by the scripts that start Nagare. Sets nagare_java to the PROGRAM (java.exe, or javaw.exe,
rem which has no console) of a Java of 21 or newer: that in FOLDER where there is one, else that of JAVA_HOME, else that of the
rem PATH. Where there is none, it says what to do and ends with 3.
rem To Windows java_home and JAVA_HOME are one variable: what the scripts set for themselves is called nagare_ throughout.
set "nagare_java="
set "nagare_version="
if exist "%~1\bin\%~2" (
  set "nagare_java=%~1\bin\%~2"
) else if defined JAVA_HOME (
  if exist "%JAVA_HOME%\bin\%~2" set "nagare_java=%JAVA_HOME%\bin\%~2"
)
if not defined nagare_java for %%j in (%~2) do set "nagare_java=%%~$PATH:j"
if not defined nagare_java goto missing
for %%j in ("%nagare_java%") do set "nagare_bin=%%~dpj"
rem A Java says its version in a file, which is quick to read; one that was put on the PATH without its folder has to be asked.
if exist "%nagare_bin%..\release" (
  for /f "usebackq tokens=1,2 delims==" %%a in ("%nagare_bin%..\release") do if "%%a"=="JAVA_VERSION" set "nagare_version=%%~b"
)
if not defined nagare_version (
  for /f "tokens=1,2,3" %%a in ('call "%nagare_bin%java.exe" -version 2^>^&1') do if "%%b"=="version" set "nagare_version=%%~c"
)
if defined nagare_version (
  for /f "delims=.-+" %%m in ("%nagare_version%") do if %%m LSS 21 goto missing
)
exit /b 0

:missing
rem from here on this text is read as UTF-8
for /f "tokens=2 delims=:." %%p in ('chcp') do set "nagare_page=%%p"
chcp 65001 >nul
echo nagare: Java 21 以降が見つかりません。Java のフォルダーを次の場所に置くか、JAVA_HOME で場所を指してください: 1>&2
echo nagare: no Java 21 or newer was found. Put the folder of one there, or name it in JAVA_HOME: 1>&2
echo     "%~f1" 1>&2
echo ネットワークがあれば、次の命令でも入ります。 Where there is a network, this installs one: 1>&2
echo     winget install EclipseAdoptium.Temurin.21.JRE 1>&2
if defined nagare_page chcp %nagare_page% >nul
exit /b 3
