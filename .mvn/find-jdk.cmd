@echo off
chcp 65001 >nul
rem Read by build.cmd and run.cmd: finds a JDK, 21 or newer, and points JAVA_HOME at it.
set "IOP_BEST="
set "IOP_BEST_MAJOR=20"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined IOP_BEST goto found

for /f "delims=" %%J in ('where javac 2^>nul') do call :consider "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*" "%LocalAppData%\Programs\Eclipse Adoptium\*" "%UserProfile%\.jdks\*") do call :consider "%%~D"
if defined IOP_BEST goto found

echo.
echo Ingen JDK 21 eller senare hittades på den här datorn.
echo Hämta en på https://adoptium.net/ (Temurin 21 eller senare),
echo eller peka ut den med: set JAVA_HOME=C:\sökväg\till\jdk
echo.
exit /b 1

:found
set "JAVA_HOME=%IOP_BEST%"
exit /b 0

:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :newest "%~1" %%V
exit /b 0

:newest
set "IOP_MAJOR=%~2"
set "IOP_MAJOR=%IOP_MAJOR:"=%"
if %IOP_MAJOR% GTR %IOP_BEST_MAJOR% (
  set "IOP_BEST=%~f1"
  set "IOP_BEST_MAJOR=%IOP_MAJOR%"
)
exit /b 0
