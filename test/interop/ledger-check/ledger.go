// The entries as recorded, and as they read after corrections.
package main

import (
	"encoding/binary"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

const tileWidth = 256

type Ledger struct {
	folder  string
	profile object
	bodies  [][]byte
	entries []object
	root    string
	numbers map[string]int
	// Corrections by the id that they name, in order.
	corrections map[string][]object
}

func readLedger(folder string) *Ledger {
	ledger := &Ledger{folder: folder, numbers: map[string]int{}, corrections: map[string][]object{}}
	ledger.profile = parseCanonical("community.json", ledger.file("community.json"))
	verifier, err := note.NewVerifier(text(ledger.profile["verifierKey"]))
	must("community.json.verifierKey", err)
	opened, err := note.Open(ledger.file("ledger/checkpoint"), note.VerifierList(verifier))
	must("ledger/checkpoint", err)
	lines := strings.Split(opened.Text, "\n")
	want("ledger/checkpoint", len(lines) == 4, "does not have three lines")
	want("community.json.origin", lines[0] == text(ledger.profile["origin"]), "is not the checkpoint's %s", lines[0])
	size, err := strconv.Atoi(lines[1])
	must("ledger/checkpoint", err)
	ledger.root = lines[2]
	for first := 0; first < size; first += tileWidth {
		width := size - first
		if width > tileWidth {
			width = tileWidth
		}
		path := "ledger/tile/entries/" + tileName(first/tileWidth, width)
		ledger.bodies = append(ledger.bodies, splitBundle(path, ledger.file(path), width)...)
	}
	for i, body := range ledger.bodies {
		ledger.add(i+1, body)
	}
	return ledger
}

func (ledger *Ledger) add(number int, body []byte) {
	place := fmt.Sprintf("entry %d", number)
	entry, isObject := parse(place, body).(object)
	want(place, isObject, "is no JSON object")
	ledger.entries = append(ledger.entries, entry)
	ledger.numbers[text(entry["id"])] = number
	if entry["kind"] == "entry-corrected" {
		id := text(entry["corrects"])
		ledger.corrections[id] = append(ledger.corrections[id], entry)
	}
}

func tileName(index, width int) string {
	name := fmt.Sprintf("%03d", index%1000)
	for index /= 1000; index > 0; index /= 1000 {
		name = fmt.Sprintf("x%03d/%s", index%1000, name)
	}
	if width < tileWidth {
		name += fmt.Sprintf(".p/%d", width)
	}
	return filepath.FromSlash(name)
}

func splitBundle(place string, data []byte, count int) [][]byte {
	entries := [][]byte{}
	for len(data) >= 2 && len(data)-2 >= int(binary.BigEndian.Uint16(data)) {
		end := 2 + int(binary.BigEndian.Uint16(data))
		entries, data = append(entries, data[2:end]), data[end:]
	}
	want(place, len(data) == 0 && len(entries) == count, "does not hold %d whole entries", count)
	return entries
}

// effective lists the entries of a kind as they read today, in the order in which they were first recorded.
func (ledger *Ledger) effective(kind string) []object {
	found := []object{}
	for _, entry := range ledger.entries {
		if entry["kind"] == kind {
			if today := ledger.today(entry); today != nil {
				found = append(found, today)
			}
		}
	}
	return found
}

func (ledger *Ledger) byId(id string) object {
	number, found := ledger.numbers[id]
	if !found || ledger.entries[number-1]["kind"] == "entry-corrected" {
		return nil
	}
	return ledger.today(ledger.entries[number-1])
}

// today is the entry after its corrections, nil where it was taken back.
func (ledger *Ledger) today(entry object) object {
	state, documents := entry, entry["documents"]
	for _, correction := range ledger.corrections[text(entry["id"])] {
		replacement, further, isUndone := ledger.outcome(correction)
		if isUndone {
			continue
		}
		if further != nil {
			documents = further
		}
		if replacement == nil {
			state = nil
			continue
		}
		state = object{"on": replacement["on"]}
		for _, name := range []string{"v", "kind", "community", "id", "source", "recordedBy", "verifiedBy", "at"} {
			if value, found := entry[name]; found {
				state[name] = value
			}
		}
		if documents != nil {
			state["documents"] = documents
		}
		for name, value := range replacement["payload"].(object) {
			state[name] = value
		}
	}
	return state
}

// outcome is what a correction comes to once it was corrected itself.
func (ledger *Ledger) outcome(correction object) (replacement object, documents interface{}, isUndone bool) {
	replacement, _ = correction["replacement"].(object)
	documents = correction["documents"]
	for _, later := range ledger.corrections[text(correction["id"])] {
		next, further, isLaterUndone := ledger.outcome(later)
		if isLaterUndone {
			continue
		}
		if further != nil {
			documents = further
		}
		replacement, isUndone = next, next == nil
	}
	return replacement, documents, isUndone
}
