#!/bin/sh
# The command as the server's own user, with the server's settings: /usr/local/bin/circunomy. Run it as root:
#   sudo circunomy operator list --community warung-kita
export CIRCUNOMY_DATA=/var/lib/circunomy/data
settings=/etc/circunomy/circunomy.env

# As systemd reads it: what a shell would make of & or $ in an address of a database stays as it is.
if [ -r "$settings" ]; then
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in '#'* | ';'*) continue ;; [A-Za-z_]*=*) ;; *) continue ;; esac
    value=${line#*=}
    case $value in \"*\" | \'*\') value=${value#?} value=${value%?} ;; esac
    export "${line%%=*}=$value"
  done < "$settings"
fi
exec runuser -u circunomy -- /opt/circunomy/node_modules/.bin/node /opt/circunomy/packages/site/dist/cli/main.js "$@"
