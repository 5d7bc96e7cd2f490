// Recomputes the root of a log folder from its entry bundles with NebulousLabs/merkletree, a library
// that shares no code with us or with golang.org/x/mod, and compares it with the checkpoint.
// Usage: merkle-root FOLDER
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/NebulousLabs/merkletree"
)

const width = 256

func fail(format string, values ...interface{}) {
	fmt.Fprintf(os.Stderr, format+"\n", values...)
	os.Exit(1)
}

func read(path string) []byte {
	content, err := os.ReadFile(path)
	if err != nil {
		fail("%v", err)
	}
	return content
}

// bundlePath is the path of a bundle after C2SP tlog-tiles: groups of three digits, all but the last with an x.
func bundlePath(index, entries int) string {
	path := fmt.Sprintf("%03d", index%1000)
	for index /= 1000; index > 0; index /= 1000 {
		path = fmt.Sprintf("x%03d/%s", index%1000, path)
	}
	if entries < width {
		path += fmt.Sprintf(".p/%d", entries)
	}
	return filepath.Join("tile", "entries", path)
}

func push(tree *merkletree.Tree, bundle []byte, entries int) {
	for entry := 0; entry < entries; entry++ {
		if len(bundle) < 2 {
			fail("a bundle ends before entry %d", entry)
		}
		length := int(binary.BigEndian.Uint16(bundle))
		if len(bundle) < 2+length {
			fail("entry %d is cut off", entry)
		}
		tree.Push(bundle[2 : 2+length])
		bundle = bundle[2+length:]
	}
	if len(bundle) > 0 {
		fail("a bundle goes on after its last entry")
	}
}

func main() {
	folder := os.Args[1]
	lines := strings.Split(string(read(filepath.Join(folder, "checkpoint"))), "\n")
	if len(lines) < 3 {
		fail("the checkpoint has %d lines", len(lines))
	}
	size, err := strconv.Atoi(lines[1])
	if err != nil {
		fail("%v", err)
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil {
		fail("%v", err)
	}
	tree := merkletree.New(sha256.New())
	for first := 0; first < size; first += width {
		entries := size - first
		if entries > width {
			entries = width
		}
		push(tree, read(filepath.Join(folder, bundlePath(first/width, entries))), entries)
	}
	if !bytes.Equal(tree.Root(), root) {
		fail("the entries lead to another root than the checkpoint states")
	}
	fmt.Printf("%d entries lead to the stated root\n", size)
}
