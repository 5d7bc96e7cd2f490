#!/bin/sh
# The command as the server's own user, with the server's settings: /usr/local/bin/circunomy. Run it as root:
#   sudo circunomy operator list --community warung-kita
set -a
if [ -r /etc/circunomy/circunomy.env ]; then . /etc/circunomy/circunomy.env; fi
CIRCUNOMY_DATA=/var/lib/circunomy/data
set +a
exec runuser -u circunomy -- /opt/circunomy/node_modules/.bin/node /opt/circunomy/packages/site/dist/cli/main.js "$@"
