#!/bin/sh
# For any CI that has git and Node.js 20.19 or newer.
set -e
git clone --quiet --depth 1 --branch v1 https://github.com/<owner>/topsheet /tmp/topsheet

status=0
node /tmp/topsheet/dist/cli.js lint --format stylish --format json=topsheet.json || status=$?
case $status in
  0) echo "topsheet: the plan is shown to fit." ;;
  1) echo "topsheet: the plan is not shown to fit, or something in it is wrong; see the findings above." ;;
  2) echo "topsheet: something was not checked; see above what." ;;
  *) echo "topsheet: the check itself failed, which says nothing about the plan." ;;
esac
exit $status
