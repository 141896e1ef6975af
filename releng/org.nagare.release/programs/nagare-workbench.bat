@echo off
rem Starts the workbench of this folder: nagare-workbench [FOLDER]. With the jre\ beside it when there is one, else with
rem JAVA_HOME, else with the java on the PATH. NAGARE_JAVA_OPTIONS holds further options, for example -Xmx2g.
rem The settings of the workbench lie in the folder of the user; the texts stay where they are.
setlocal
set "nagare_home=%~dp0"
call "%nagare_home%find-java.bat" "%nagare_home%jre" javaw.exe
if errorlevel 1 (
  pause
  exit /b 3
)
for %%j in ("%nagare_home%plugins\org.eclipse.equinox.launcher_*.jar") do set "nagare_launcher=%%~fj"
rem Classes as they lie in memory: Java keeps them when the workbench ends, for its next start. They belong to one build of
rem it, and those of other builds are of no use any more.
for %%j in ("%nagare_home%plugins\org.nagare.workbench_*.jar") do set "nagare_classes=%%~nj"
if not exist "%LOCALAPPDATA%\Nagare" mkdir "%LOCALAPPDATA%\Nagare"
for %%f in ("%LOCALAPPDATA%\Nagare\org.nagare.workbench_*.jsa") do if /i not "%%~nf"=="%nagare_classes%" del "%%~ff" 2>nul
rem Java refuses two collectors: ours is named unless NAGARE_JAVA_OPTIONS names one.
set "nagare_collector=-XX:+UseG1GC -XX:MaxNewSize=64m -XX:GCTimeRatio=1 -XX:MinHeapFreeRatio=30 -XX:MaxHeapFreeRatio=40 -XX:-G1UseAdaptiveIHOP -XX:InitiatingHeapOccupancyPercent=70 -XX:G1HeapRegionSize=2m -XX:G1PeriodicGCInterval=60000"
if defined NAGARE_JAVA_OPTIONS echo "%NAGARE_JAVA_OPTIONS%" | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC" >nul && set "nagare_collector="
rem Figures are drawn without a window system. Sirius asks AWT for the clipboard whenever it makes a menu: where somebody has added it, AWT has its own.
set "nagare_headless=-Djava.awt.headless=true"
if exist "%nagare_home%plugins\org.eclipse.sirius.diagram.ui_*" set "nagare_headless="
start "Nagare" "%nagare_java%" -Xms192m -Xmx1g -XX:MetaspaceSize=96m -XX:ReservedCodeCacheSize=96m -XX:+IgnoreUnrecognizedVMOptions -XX:+UseCompactObjectHeaders -XX:TrimNativeHeapInterval=10000 %nagare_collector% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Nagare\%nagare_classes%.jsa" -Xlog:disable -Dfile.encoding=UTF-8 %nagare_headless% -Dosgi.requiredJavaVersion=21 --enable-native-access=ALL-UNNAMED %NAGARE_JAVA_OPTIONS% -jar "%nagare_launcher%" -configuration "%LOCALAPPDATA%\Nagare\configuration" -data "%LOCALAPPDATA%\Nagare\workspace" %*
exit /b 0
