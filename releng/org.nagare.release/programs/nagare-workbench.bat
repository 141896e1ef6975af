@echo off
rem Starts the workbench of this folder: nagare-workbench [FOLDER]. With the jre\ beside it when there is one, else with
rem JAVA_HOME, else with the java on the PATH. NAGARE_JAVA_OPTIONS holds further options, for example -Xmx2g.
rem The settings of the workbench lie in the folder of the user; the texts stay where they are.
setlocal
set "home=%~dp0"
set "java=javaw.exe"
set "java_home="
if exist "%home%jre\bin\javaw.exe" (
  set "java_home=%home%jre"
) else if defined JAVA_HOME (
  if exist "%JAVA_HOME%\bin\javaw.exe" set "java_home=%JAVA_HOME%"
)
if defined java_home set "java=%java_home%\bin\javaw.exe"
if not defined java_home (
  where javaw.exe >nul 2>nul
  if errorlevel 1 goto missing
)
set "version="
if defined java_home if exist "%java_home%\release" (
  for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%java_home%\release"') do set "version=%%~v"
)
if defined version (
  for /f "delims=." %%m in ("%version%") do if %%m LSS 21 goto missing
)
for %%j in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
rem Classes as they lie in memory: Java keeps them when the workbench ends, for its next start. They belong to one build of
rem it, and those of other builds are of no use any more.
for %%j in ("%home%plugins\org.nagare.workbench_*.jar") do set "own=%%~nj"
if not exist "%LOCALAPPDATA%\Nagare" mkdir "%LOCALAPPDATA%\Nagare"
for %%f in ("%LOCALAPPDATA%\Nagare\org.nagare.workbench_*.jsa") do if /i not "%%~nf"=="%own%" del "%%~ff" 2>nul
rem Java refuses two collectors: ours is named unless NAGARE_JAVA_OPTIONS names one.
set "collector=-XX:+UseG1GC -XX:MaxNewSize=64m -XX:GCTimeRatio=1 -XX:MinHeapFreeRatio=30 -XX:MaxHeapFreeRatio=40 -XX:-G1UseAdaptiveIHOP -XX:InitiatingHeapOccupancyPercent=70 -XX:G1HeapRegionSize=2m -XX:G1PeriodicGCInterval=60000"
if defined NAGARE_JAVA_OPTIONS echo "%NAGARE_JAVA_OPTIONS%" | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC" >nul && set "collector="
rem Figures are drawn without a window system. Sirius asks AWT for the clipboard whenever it makes a menu: where somebody has added it, AWT has its own.
set "headless=-Djava.awt.headless=true"
if exist "%home%plugins\org.eclipse.sirius.diagram.ui_*" set "headless="
start "Nagare" "%java%" -Xms192m -Xmx1g -XX:MetaspaceSize=96m -XX:ReservedCodeCacheSize=96m -XX:+IgnoreUnrecognizedVMOptions -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=10000 %collector% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Nagare\%own%.jsa" -Xlog:disable -Dfile.encoding=UTF-8 %headless% -Dosgi.requiredJavaVersion=21 --enable-native-access=ALL-UNNAMED %NAGARE_JAVA_OPTIONS% -jar "%launcher%" -configuration "%LOCALAPPDATA%\Nagare\configuration" -data "%LOCALAPPDATA%\Nagare\workspace" %*
exit /b 0

:missing
echo nagare: no Java 21 or newer was found. Install one, or name its folder in JAVA_HOME: 1>&2
echo     winget install EclipseAdoptium.Temurin.21.JRE 1>&2
pause
exit /b 3
