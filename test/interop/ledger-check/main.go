// Recomputes what a community publishes below data/ from its entries and documents, sharing no code with the programs
// that published it: profile, documents, figures, read models, downloads, earlier tiles and numbers of proofs.
// What the log itself proves is for tlog-check. Go's own packages suffice, and golang.org/x/mod for the signature.
//
// Usage: ledger-check DATA [--schema FILE] [--coast FILE] [--points FILE]
// FILE of --schema is impact.schema.json as another community publishes it; of --coast and --points, the sources of the
// base map and of approximate points. What no source was given for is not looked at.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	folder := os.Args[1]
	sources := flag.NewFlagSet("ledger-check", flag.ExitOnError)
	schema := sources.String("schema", "", "impact.schema.json of another community")
	coast := sources.String("coast", "", "packed rings of the coast")
	points := sources.String("points", "", "centre points of areas")
	must("arguments", sources.Parse(os.Args[2:]))

	ledger := readLedger(folder)
	checkProfile(ledger)
	checkTiles(ledger)
	checkProofNumbers(ledger)
	documents := checkDocuments(ledger)
	checkFigures(ledger)
	checkStories(ledger, documents)
	checkProducts(ledger, documents)
	checkMsmes(ledger, documents, *points)
	checkLines(ledger)
	checkTable(ledger)
	if *schema != "" {
		same := string(read(*schema)) == string(ledger.file("impact.schema.json"))
		want("impact.schema.json", same, "is not what the other community publishes")
	}
	if *coast != "" {
		checkBaseMap(ledger, *coast)
	}
	fmt.Printf("%d entries, %d documents: everything follows\n", len(ledger.entries), len(documents))
}

func (ledger *Ledger) file(path string) []byte { return read(filepath.Join(ledger.folder, path)) }

func read(path string) []byte {
	content, err := os.ReadFile(path)
	must(filepath.Base(path), err)
	return content
}

func must(place string, err error) { want(place, err == nil, "%v", err) }

// want ends the program with the place and what is wrong there.
func want(place string, holds bool, format string, values ...interface{}) {
	if holds {
		return
	}
	fmt.Fprintf(os.Stderr, "%s: %s\n", place, fmt.Sprintf(format, values...))
	os.Exit(1)
}
