// Checks a published log folder with Go's own transparency-log library, which shares no code with ours:
// the signature, every entry and tile, and every proof. Usage: tlog-check <folder> <verifier key>
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	folder := os.Args[1]
	verifier, err := note.NewVerifier(os.Args[2])
	must(err)
	tree := openCheckpoint(read(folder, "checkpoint"), verifier)

	var stored []tlog.Hash
	hashes := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			found[i] = stored[index]
		}
		return found, nil
	})
	tiles := tilesOf(tree.N)
	entries := [][]byte{}
	for _, tile := range tiles {
		if tile.L == 0 {
			entries = append(entries, readBundle(folder, tile)...)
		}
	}
	for i, entry := range entries {
		further, err := tlog.StoredHashes(int64(i), entry, hashes)
		must(err)
		stored = append(stored, further...)
	}
	root, err := tlog.TreeHash(tree.N, hashes)
	must(err)
	want(root == tree.Hash, "the entries lead to root %v, the checkpoint says %v", root, tree.Hash)
	for _, tile := range tiles {
		data, err := tlog.ReadTileData(tile, hashes)
		must(err)
		want(bytes.Equal(data, read(folder, pathOf(tile))), "%s does not follow from the entries", pathOf(tile))
	}
	proofs, err := filepath.Glob(filepath.Join(folder, "proof", "*.tlog-proof"))
	must(err)
	for _, path := range proofs {
		checkProof(path, verifier, entries)
	}
	fmt.Printf("%d entries, %d tiles, %d proofs, root %v\n", len(entries), len(tiles), len(proofs), root)
}

// Every full tile, and the partial one that ends each level.
func tilesOf(size int64) (tiles []tlog.Tile) {
	for level, count := 0, size; count > 0; level, count = level+1, count>>8 {
		for n := int64(0); n<<8 < count; n++ {
			width := count - n<<8
			if width > 256 {
				width = 256
			}
			tiles = append(tiles, tlog.Tile{H: 8, L: level, N: n, W: int(width)})
		}
	}
	return tiles
}

func openCheckpoint(data []byte, verifier note.Verifier) tlog.Tree {
	opened, err := note.Open(data, note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	want(len(lines) == 4 && lines[0] == verifier.Name(), "not a checkpoint of %s", verifier.Name())
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return tlog.Tree{N: size, Hash: root}
}

func readBundle(folder string, tile tlog.Tile) [][]byte {
	path := pathOf(tlog.Tile{H: tile.H, L: -1, N: tile.N, W: tile.W})
	data, entries := read(folder, path), [][]byte{}
	for len(data) >= 2 && len(data)-2 >= int(binary.BigEndian.Uint16(data)) {
		end := 2 + int(binary.BigEndian.Uint16(data))
		entries, data = append(entries, data[2:end]), data[end:]
	}
	want(len(data) == 0 && len(entries) == tile.W, "%s does not hold %d whole entries", path, tile.W)
	return entries
}

func checkProof(path string, verifier note.Verifier, entries [][]byte) {
	head, checkpoint, found := strings.Cut(string(read("", path)), "\n\n")
	lines := strings.Split(head, "\n")
	// The optional extra data is opaque to a log library; ours holds the entry.
	if len(lines) > 1 && strings.HasPrefix(lines[1], "extra ") {
		lines = append(lines[:1], lines[2:]...)
	}
	want(found && len(lines) >= 2 && lines[0] == "c2sp.org/tlog-proof@v1", "%s is not a proof", path)
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
	must(err)
	want(index >= 0 && index < int64(len(entries)), "%s proves no entry", path)
	proof := tlog.RecordProof{}
	for _, line := range lines[2:] {
		hash, err := tlog.ParseHash(line)
		must(err)
		proof = append(proof, hash)
	}
	tree := openCheckpoint([]byte(checkpoint), verifier)
	must(tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entries[index])))
}

// Go's paths name the tile's height and call bundles "data"; C2SP's leave the height out and say "entries".
func pathOf(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
	return strings.Replace(path, "tile/data/", "tile/entries/", 1)
}

func read(folder, path string) []byte {
	data, err := os.ReadFile(filepath.Join(folder, path))
	must(err)
	return data
}

func must(err error) { want(err == nil, "%v", err) }

func want(holds bool, format string, values ...interface{}) {
	if !holds {
		fmt.Fprintf(os.Stderr, format+"\n", values...)
		os.Exit(1)
	}
}
