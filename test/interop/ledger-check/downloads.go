// The whole downloads: a line for each entry, and a table whose cells follow from the entries. The two columns of
// sentences are for people, and not compared; sums and numbers of people are, for the steps of the cycle.
package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
)

func checkLines(ledger *Ledger) {
	lines := bytes.Split(ledger.file("ledger.ndjson"), []byte("\n"))
	want("ledger.ndjson", len(lines) == len(ledger.bodies)+1 && len(lines[len(lines)-1]) == 0, "does not hold %d lines", len(ledger.bodies))
	for i, body := range ledger.bodies {
		want("ledger.ndjson", bytes.Equal(lines[i], body), "line %d is not entry %d", i+1, i+1)
	}
}

func checkTable(ledger *Ledger) {
	content := ledger.file("ledger.csv")
	want("ledger.csv", bytes.HasPrefix(content, []byte("\ufeff")), "does not begin with a byte order mark")
	rows, err := csv.NewReader(bytes.NewReader(content[len("\ufeff"):])).ReadAll()
	must("ledger.csv", err)
	want("ledger.csv", len(rows) == len(ledger.entries)+1, "does not hold %d rows", len(ledger.entries))
	columns := map[string]int{}
	for i, name := range rows[0] {
		columns[name] = i
	}
	for i, entry := range ledger.entries {
		for name, value := range cellsOf(ledger, entry, i+1) {
			column, found := columns[name]
			want("ledger.csv", found, "has no column %s", name)
			place := fmt.Sprintf("ledger.csv row %d, %s", i+2, name)
			cell := strings.TrimPrefix(rows[i+1][column], "'")
			want(place, cell == value, "says %q, the entry gives %q", cell, value)
		}
	}
}

func cellsOf(ledger *Ledger, entry object, number int) map[string]string {
	today := ledger.byId(text(entry["id"]))
	by := []string{}
	for _, correction := range ledger.corrections[text(entry["id"])] {
		by = append(by, text(correction["id"]))
	}
	cell := func(value interface{}) string {
		if value == nil {
			return ""
		}
		return strings.Trim(canonical(value), `"`)
	}
	cells := map[string]string{
		"number": fmt.Sprint(number), "id": cell(entry["id"]), "kind": cell(entry["kind"]), "on": cell(entry["on"]),
		"amount_rupiah": cell(entry["amount"]), "amount_now_rupiah": cell(orNil(today, "amount")),
		"people_min": cell(at(entry["people"], "min")), "people_max": cell(at(entry["people"], "max")),
		"people_now_min": cell(at(today, "people", "min")), "people_now_max": cell(at(today, "people", "max")),
		"area_code": cell(at(entry["area"], "code")), "corrects": cell(entry["corrects"]),
		"corrected_by": strings.Join(by, " "), "recorded_at": cell(entry["at"]),
		"recorded_by": cell(entry["recordedBy"]), "verified_by": cell(entry["verifiedBy"]),
	}
	// Of other kinds the table tells sums and numbers of people under names of their own.
	switch entry["kind"] {
	case "contribution-received", "purchase-made", "cost-paid", "distribution-delivered":
	default:
		for _, name := range []string{"amount_rupiah", "amount_now_rupiah", "people_min", "people_max", "people_now_min", "people_now_max"} {
			delete(cells, name)
		}
	}
	return cells
}
