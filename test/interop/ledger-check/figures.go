// Figures added up a second time, after corrections. Those that are not named here are for other tools.
package main

// sum adds up what is known, and counts of how many.
type sum struct{ total, known, of int }

func (sum *sum) add(value interface{}) {
	sum.of++
	if amount, isKnown := number(value); isKnown {
		sum.total += amount
		sum.known++
	}
}

func (sum sum) read(name string) interface{} {
	if sum.known == 0 {
		return nil
	}
	return object{name: sum.total, "known": sum.known, "of": sum.of}
}

func sumOf(entries []object, member string) *sum {
	all := &sum{}
	for _, entry := range entries {
		all.add(entry[member])
	}
	return all
}

func checkFigures(ledger *Ledger) {
	impact := parseCanonical("impact.json", ledger.file("impact.json"))
	last := ledger.entries[len(ledger.entries)-1]
	same("impact.json.asOf", impact["asOf"], last["at"])
	same("impact.json.community", impact["community"], ledger.profile["community"])
	same("impact.json.ledger", impact["ledger"], object{"size": len(ledger.entries), "root": ledger.root})
	purchases, distributions := ledger.effective("purchase-made"), ledger.effective("distribution-delivered")
	sellers := map[string]bool{}
	for _, purchase := range purchases {
		sellers[text(purchase["msme"])] = true
	}
	for name, value := range map[string]interface{}{
		"purchases":     len(purchases),
		"spent":         sumOf(purchases, "amount").read("rupiah"),
		"msmesHelped":   len(sellers),
		"packages":      sumOf(ledger.effective("package-packed"), "count").read("count"),
		"distributions": len(distributions),
		"beneficiaries": people(distributions),
		"volunteers":    sumOf(distributions, "volunteers").read("count"),
		"contributions": contributions(ledger),
		"costs":         sumOf(ledger.effective("cost-paid"), "amount").read("rupiah"),
	} {
		same("impact.json.itemised."+name, at(impact, "itemised", name), value)
	}
	declared := list{}
	for _, entry := range ledger.effective("figure-declared") {
		figure := object{"figure": entry["figure"], "unit": entry["unit"], "source": entry["statedIn"],
			"on": entry["on"], "entry": ledger.numbers[text(entry["id"])]}
		for name, value := range entry["value"].(object) {
			figure[name] = value
		}
		declared = append(declared, figure)
	}
	same("impact.json.declared", impact["declared"], declared)
}

func people(entries []object) interface{} {
	min, max, known := 0, 0, 0
	for _, entry := range entries {
		if low, isKnown := number(at(entry["people"], "min")); isKnown {
			high, _ := number(at(entry["people"], "max"))
			min, max, known = min+low, max+high, known+1
		}
	}
	if known == 0 {
		return nil
	}
	return object{"min": min, "max": max}
}

func contributions(ledger *Ledger) interface{} {
	given := map[string]*sum{"personal": {}, "public": {}}
	named, anonymous := map[string]bool{}, 0
	for _, entry := range ledger.effective("contribution-received") {
		given[text(entry["from"])].add(entry["amount"])
		if id, isNamed := entry["contributor"]; isNamed {
			named[text(id)] = true
		} else {
			anonymous++
		}
	}
	if given["personal"].of+given["public"].of == 0 {
		return nil
	}
	min := len(named)
	if min == 0 && anonymous > 0 {
		min = 1
	}
	return object{"personal": given["personal"].read("rupiah"), "public": given["public"].read("rupiah"),
		"contributors": object{"min": min, "max": len(named) + anonymous}}
}
