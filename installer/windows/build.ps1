# Builds the Windows installer: powershell -File installer\windows\build.ps1
# Needs a JDK 17 or later with jpackage, Maven, and the WiX toolset 3 (https://wixtoolset.org), which makes the msi.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
mvn -B -ntp -q -DskipTests package
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
$version = ([xml](Get-Content pom.xml)).project.version
$out = "target\installer"
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
New-Item -ItemType Directory "$out\input" | Out-Null
Copy-Item target\marketing-statuses.jar "$out\input"

# The console program is for the command line and the task scheduler, the other one opens the desktop.
Set-Content "$out\console.properties" "win-console=true`nwin-shortcut=false`nwin-menu=false"
jpackage "@installer\jpackage.args" --type msi --app-version $version --icon icons\marketing-statuses.ico `
    --input "$out\input" --dest $out --license-file LICENSE --file-associations installer\tasks-file.properties `
    --add-launcher "marketing-statuses-command=$out\console.properties" `
    --win-menu --win-menu-group "Marketing Statuses" --win-shortcut-prompt --win-per-user-install `
    --win-upgrade-uuid 6f1f9c0e-5a55-4a59-9d8c-3f0d6a8a9a11
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
Remove-Item -Recurse -Force "$out\input", "$out\console.properties"
Get-ChildItem $out
