// Documents against the salted hashes in the entries that name them.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func checkDocuments(ledger *Ledger) map[string]object {
	type reference struct {
		hash  string
		entry int
	}
	named := map[string]reference{}
	for i, entry := range ledger.entries {
		for _, each := range items(entry["documents"]) {
			named[text(at(each, "id"))] = reference{text(at(each, "hash")), i + 1}
		}
	}
	documents := map[string]object{}
	files, err := filepath.Glob(filepath.Join(ledger.folder, "documents", "*"))
	must("documents", err)
	for _, file := range files {
		id := strings.TrimSuffix(filepath.Base(file), ".json")
		place := "documents/" + filepath.Base(file)
		by, found := named[id]
		want(place, found, "is named by no entry")
		body := read(file)
		hash := sha256.Sum256([]byte(strings.TrimSuffix(string(body), "\n")))
		want(place, hex.EncodeToString(hash[:]) == by.hash, "does not match its hash in entry %d", by.entry)
		documents[id] = parseCanonical(place, body)
		same(place+".id", documents[id]["id"], id)
	}
	for _, withdrawn := range ledger.effective("document-withdrawn") {
		path := fmt.Sprintf("documents/%s.json", text(withdrawn["document"]))
		_, err := os.Stat(filepath.Join(ledger.folder, path))
		want(path, os.IsNotExist(err), "was withdrawn and is still published")
	}
	return documents
}

// bodyOf is what an entry's document of that kind says, nil where it is not public.
func bodyOf(entry object, kind string, documents map[string]object) object {
	for _, each := range items(entry["documents"]) {
		if document := documents[text(at(each, "id"))]; document != nil && document["kind"] == kind {
			return document["body"].(object)
		}
	}
	return nil
}
