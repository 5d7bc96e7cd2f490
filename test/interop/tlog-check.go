// Checks a published log folder with Go's own transparency-log library, which shares no code with ours:
// the signature, every entry and tile, and every proof. Usage: tlog-check <folder> <verifier key>
package main

import (
	"bytes"
	"encoding/base64"
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
	must("the verifier key", err)
	tree := openCheckpoint("checkpoint", read(folder, "checkpoint"), verifier)

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
			checkLeaves(folder, tile, entries[tile.N<<8:])
		}
	}
	for i, entry := range entries {
		further, err := tlog.StoredHashes(int64(i), entry, hashes)
		must(fmt.Sprintf("entry %d", i+1), err)
		stored = append(stored, further...)
	}
	root, err := tlog.TreeHash(tree.N, hashes)
	must("checkpoint", err)
	want(root == tree.Hash, "the entries lead to root %v, the checkpoint says %v", root, tree.Hash)
	for _, tile := range tiles {
		data, err := tlog.ReadTileData(tile, hashes)
		must(pathOf(tile), err)
		want(bytes.Equal(data, read(folder, pathOf(tile))), "%s does not follow from the entries", pathOf(tile))
	}
	proofs, err := filepath.Glob(filepath.Join(folder, "proof", "*.tlog-proof"))
	must("proof", err)
	for _, path := range proofs {
		checkProof(path, verifier, entries)
	}
	fmt.Printf("%d entries, %d tiles, %d proofs, root %v\n", len(entries), len(tiles), len(proofs), root)
}

// Names the entry; that the tile follows from the entries is seen again with all others.
func checkLeaves(folder string, tile tlog.Tile, entries [][]byte) {
	path := pathOf(tile)
	data := read(folder, path)
	want(len(data) == tlog.HashSize*tile.W, "%s does not hold %d hashes", path, tile.W)
	for i, entry := range entries {
		hash := tlog.RecordHash(entry)
		isSame := bytes.Equal(hash[:], data[tlog.HashSize*i:tlog.HashSize*(i+1)])
		want(isSame, "entry %d does not match its hash in %s", int(tile.N)<<8+i+1, path)
	}
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

func openCheckpoint(place string, data []byte, verifier note.Verifier) tlog.Tree {
	opened, err := note.Open(data, note.VerifierList(verifier))
	must(place, err)
	lines := strings.Split(opened.Text, "\n")
	want(len(lines) == 4 && lines[0] == verifier.Name(), "not a checkpoint of %s", verifier.Name())
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(place, err)
	root, err := tlog.ParseHash(lines[2])
	must(place, err)
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
	place := "proof/" + filepath.Base(path)
	head, checkpoint, found := strings.Cut(string(read("", path)), "\n\n")
	lines := strings.Split(head, "\n")
	// The optional extra data is opaque to a log library; ours holds the entry.
	extra, hasExtra := "", false
	if len(lines) > 1 && strings.HasPrefix(lines[1], "extra ") {
		extra, hasExtra = strings.TrimPrefix(lines[1], "extra "), true
		lines = append(lines[:1], lines[2:]...)
	}
	want(found && len(lines) >= 2 && lines[0] == "c2sp.org/tlog-proof@v1", "%s is not a proof", place)
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
	must(place, err)
	want(index >= 0 && index < int64(len(entries)), "%s proves no entry", place)
	isEntry := extra == base64.StdEncoding.EncodeToString(entries[index])
	want(isEntry || !hasExtra, "%s carries another entry than it proves", place)
	proof := tlog.RecordProof{}
	for _, line := range lines[2:] {
		hash, err := tlog.ParseHash(line)
		must(place, err)
		proof = append(proof, hash)
	}
	tree := openCheckpoint(place, []byte(checkpoint), verifier)
	must(place, tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entries[index])))
}

// Go's paths name the tile's height and call bundles "data"; C2SP's leave the height out and say "entries".
func pathOf(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
	return strings.Replace(path, "tile/data/", "tile/entries/", 1)
}

func read(folder, path string) []byte {
	data, err := os.ReadFile(filepath.Join(folder, path))
	must(path, err)
	return data
}

func must(place string, err error) { want(err == nil, "%s: %v", place, err) }

func want(holds bool, format string, values ...interface{}) {
	if !holds {
		fmt.Fprintf(os.Stderr, format+"\n", values...)
		os.Exit(1)
	}
}
