// What stands beside the newest log: the profile's tie to the opening entry, earlier tiles, and the numbers of proofs.
package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// What the ledger was opened as; the rest of the profile is the community's to change.
func checkProfile(ledger *Ledger) {
	for _, opening := range ledger.effective("community-opened")[:1] {
		for _, name := range []string{"type", "areas", "singleOperator"} {
			same("community.json."+name, ledger.profile[name], opening[name])
		}
		same("community.json.community", ledger.profile["community"], opening["community"])
	}
}

var tilePath = regexp.MustCompile(`^tile/(entries|\d+)/((?:x\d{3}/)*\d{3})(?:\.p/(\d+))?$`)

// checkTiles looks at every tile and bundle that lies there, of whatever width.
func checkTiles(ledger *Ledger) {
	rows := [][][32]byte{{}}
	for _, body := range ledger.bodies {
		rows[0] = append(rows[0], sha256.Sum256(append([]byte{0}, body...)))
	}
	for level := 0; len(rows[level]) > 1; level++ {
		next := [][32]byte{}
		for i := 0; i+1 < len(rows[level]); i += 2 {
			pair := append([]byte{1}, rows[level][i][:]...)
			next = append(next, sha256.Sum256(append(pair, rows[level][i+1][:]...)))
		}
		rows = append(rows, next)
	}
	top := filepath.Join(ledger.folder, "ledger")
	must("ledger/tile", filepath.Walk(filepath.Join(top, "tile"), func(file string, info os.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		path, _ := filepath.Rel(top, file)
		checkTile(ledger, rows, filepath.ToSlash(path), read(file))
		return nil
	}))
}

func checkTile(ledger *Ledger, rows [][][32]byte, path string, data []byte) {
	parts := tilePath.FindStringSubmatch(path)
	place := "ledger/" + path
	want(place, parts != nil, "is no path of a tile")
	index, _ := strconv.Atoi(strings.NewReplacer("x", "", "/", "").Replace(parts[2]))
	width := tileWidth
	if parts[3] != "" {
		width, _ = strconv.Atoi(parts[3])
	}
	start := index * tileWidth
	if parts[1] == "entries" {
		want(place, start+width <= len(ledger.bodies), "holds more entries than were signed")
		for i, entry := range splitBundle(place, data, width) {
			want(place, bytes.Equal(entry, ledger.bodies[start+i]), "holds another entry %d", start+i+1)
		}
		return
	}
	level, _ := strconv.Atoi(parts[1])
	want(place, 8*level < len(rows) && start+width <= len(rows[8*level]), "holds more hashes than were signed")
	want(place, len(data) == 32*width, "has %d bytes instead of %d", len(data), 32*width)
	for i := 0; i < width; i++ {
		hash := rows[8*level][start+i]
		want(place, bytes.Equal(data[32*i:32*i+32], hash[:]), "holds another hash at place %d", i+1)
	}
}

// A proof proves by itself; that it is the one its name promises is looked at here.
func checkProofNumbers(ledger *Ledger) {
	paths, err := filepath.Glob(filepath.Join(ledger.folder, "ledger", "proof", "*.tlog-proof"))
	must("ledger/proof", err)
	for _, path := range paths {
		name := filepath.Base(path)
		number, err := strconv.Atoi(strings.TrimSuffix(name, ".tlog-proof"))
		must("ledger/proof/"+name, err)
		line := fmt.Sprintf("\nindex %d\n", number-1)
		want("ledger/proof/"+name, strings.Contains(string(read(path)), line), "proves another entry")
	}
}
