#!/bin/sh
# For any CI that has git and Node.js 20.19 or newer.
set -e
tool=$(mktemp -d)
git clone --quiet --depth 1 --branch v1 https://github.com/OWNER/topsheet "$tool"

status=0
node "$tool/dist/cli.js" lint --format stylish --format json=topsheet.json || status=$?
case $status in
  0) echo "topsheet: the plan is shown to fit its budgets." ;;
  1) echo "topsheet: the plan is not shown to fit, or something in it is wrong." ;;
  2) echo "topsheet: something was not checked, so nothing is shown." ;;
  *) echo "topsheet: the check itself failed, which says nothing about the plan." ;;
esac
exit $status
