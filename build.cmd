@echo off
rem Builds and tests the whole house: build. Takes Maven's words too: build -pl iop-batch -am test
setlocal
call "%~dp0.mvn\find-jdk.cmd" || exit /b 1
pushd "%~dp0"
set "MARKER=iop-ui\target\browser-tests-skipped"
if exist "%MARKER%" del "%MARKER%"
if "%~1"=="" (call mvnw.cmd verify) else (call mvnw.cmd %*)
set "OUTCOME=%ERRORLEVEL%"
if exist "%MARKER%" (
  echo.
  echo ************************************************************************
  echo *  WEBBLÄSARTESTERNA KUNDE INTE KÖRAS: ingen Chromium hittades.
  echo *  Allt annat är testat, men inte sidorna i en riktig webbläsare.
  echo ************************************************************************
  type "%MARKER%"
)
popd
exit /b %OUTCOME%
