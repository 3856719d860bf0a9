@echo off
rem Starts IOP: run. With a command (run import lista.xlsx ...) it does that and stops.
rem Builds the program the first time; after a change in the source: build package -DskipTests
setlocal
call "%~dp0.mvn\find-jdk.cmd" || exit /b 1
set "JAR=%~dp0iop-ui\target\iop.jar"
if not exist "%JAR%" (
  echo Bygger programmet. Första gången tar det en minut eller två.
  pushd "%~dp0"
  call mvnw.cmd -q -DskipTests -Dspotless.check.skip package
  popd
)
if not exist "%JAR%" (
  echo Bygget misslyckades. Kör build för att se varför.
  exit /b 1
)
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED -jar "%JAR%" %*
