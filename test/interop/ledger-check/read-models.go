// Stories, products and the directory, joined a second time from entries and documents.
package main

import (
	"encoding/json"
	"sort"
	"strings"
)

func orNil(value object, name string) interface{} {
	if value == nil {
		return nil
	}
	return value[name]
}

func checkStories(ledger *Ledger, documents map[string]object) {
	stories := list{}
	for _, kind := range []string{"testimony-published", "evidence-published"} {
		for _, entry := range ledger.effective(kind) {
			if story := toStory(ledger, entry, documents); story != nil {
				stories = append(stories, story)
			}
		}
	}
	sort.SliceStable(stories, func(i, j int) bool {
		return stories[i].(object)["entry"].(int) > stories[j].(object)["entry"].(int)
	})
	published := parseCanonical("stories.json", ledger.file("stories.json"))
	same("stories.json", published, object{"community": ledger.profile["community"], "stories": stories})
}

func toStory(ledger *Ledger, entry object, documents map[string]object) interface{} {
	about := entry["about"]
	if about == nil {
		about = list{}
	}
	story := object{"id": entry["id"], "on": entry["on"], "entry": ledger.numbers[text(entry["id"])], "about": about}
	if body := bodyOf(entry, "testimony", documents); body != nil {
		story["kind"], story["from"], story["text"] = "testimony", entry["from"], body["text"]
		story["speaker"], story["language"] = body["speaker"], body["language"]
		return story
	}
	if body := bodyOf(entry, "evidence", documents); body != nil {
		story["kind"], story["medium"] = "evidence", entry["medium"]
		story["caption"], story["url"] = body["caption"], body["url"]
		return story
	}
	return nil
}

// asToday reads an MSME with all its changes: by their days, then by the instant of recording, then by id.
func asToday(ledger *Ledger, msme object) object {
	today := object{}
	for name, value := range msme {
		today[name] = value
	}
	changes := []object{}
	for _, change := range ledger.effective("msme-changed") {
		if change["msme"] == msme["id"] {
			changes = append(changes, change)
		}
	}
	order := func(change object) string {
		return text(change["on"]) + " " + text(change["at"]) + " " + text(change["id"])
	}
	sort.Slice(changes, func(i, j int) bool { return order(changes[i]) < order(changes[j]) })
	for _, change := range changes {
		for _, name := range []string{"category", "area", "microBy", "weeklyCapacity", "inclusion", "member", "operating"} {
			if value, isThere := change[name]; isThere {
				today[name] = value
			}
		}
	}
	return today
}

func checkProducts(ledger *Ledger, documents map[string]object) {
	products := list{}
	for _, entry := range ledger.effective("product-listed") {
		body, msme := bodyOf(entry, "product-profile", documents), ledger.byId(text(entry["msme"]))
		if body == nil || msme == nil {
			continue
		}
		seller := object{"id": msme["id"], "area": asToday(ledger, msme)["area"],
			"name": orNil(bodyOf(msme, "msme-profile", documents), "name")}
		product := object{"name": body["name"], "about": body["about"], "msme": seller,
			"entry": ledger.numbers[text(entry["id"])]}
		for _, name := range []string{"id", "category", "price", "unit", "helps", "weeklyCapacity"} {
			product[name] = entry[name]
		}
		products = append(products, product)
	}
	published := parseCanonical("products.json", ledger.file("products.json"))
	same("products.json", published, object{"community": ledger.profile["community"], "products": products})
}

// quantities sums goods per unit, in the order of the units.
func quantities(purchases []object) list {
	sums := map[string]int{}
	for _, purchase := range purchases {
		if bought, isObject := purchase["quantity"].(object); isObject {
			quantity, _ := number(bought["quantity"])
			sums[text(bought["unit"])] += quantity
		}
	}
	units := []string{}
	for unit := range sums {
		units = append(units, unit)
	}
	sort.Strings(units)
	all := list{}
	for _, unit := range units {
		all = append(all, object{"unit": unit, "quantity": sums[unit]})
	}
	return all
}

// mayRepeat says whether an MSME stands on either side of a "may be the same business".
func mayRepeat(registered []object, id string) bool {
	for _, msme := range registered {
		others := items(msme["possiblySameAs"])
		if text(msme["id"]) == id && len(others) > 0 {
			return true
		}
		for _, other := range others {
			if text(other) == id {
				return true
			}
		}
	}
	return false
}

func checkMsmes(ledger *Ledger, documents map[string]object, points string) {
	published := parseCanonical("msmes.geojson", ledger.file("msmes.geojson"))
	same("msmes.geojson.type", published["type"], "FeatureCollection")
	same("msmes.geojson.community", published["community"], ledger.profile["community"])
	registered := ledger.effective("msme-registered")
	features := items(published["features"])
	want("msmes.geojson.features", len(features) == len(registered), "holds %d of %d MSMEs", len(features), len(registered))
	for i, first := range registered {
		msme := asToday(ledger, first)
		feature, place := features[i].(object), "msmes.geojson."+text(msme["id"])
		body := bodyOf(msme, "msme-profile", documents)
		bought := []object{}
		for _, purchase := range ledger.effective("purchase-made") {
			if purchase["msme"] == msme["id"] {
				bought = append(bought, purchase)
			}
		}
		computed := object{"name": orNil(body, "name"), "about": orNil(body, "about"), "category": msme["category"],
			"area": msme["area"], "microBy": msme["microBy"], "weeklyCapacity": msme["weeklyCapacity"],
			"inclusion": msme["inclusion"], "member": msme["member"], "operating": msme["operating"],
			"registeredOn": msme["on"], "entry": ledger.numbers[text(msme["id"])], "purchases": len(bought),
			"spent": sumOf(bought, "amount").read("rupiah"), "withdrawn": body == nil && msme["documents"] != nil}
		computed["quantities"], computed["mayBeSame"] = quantities(bought), mayRepeat(registered, text(msme["id"]))
		listed := list{}
		for _, product := range ledger.effective("product-listed") {
			if product["msme"] == msme["id"] {
				listed = append(listed, product["id"])
			}
		}
		computed["products"] = listed
		same(place+".type", feature["type"], "Feature")
		same(place+".id", feature["id"], msme["id"])
		for _, name := range names(computed) {
			same(place+"."+name, at(feature, "properties", name), computed[name])
		}
		for _, name := range names(feature["properties"].(object)) {
			_, isComputed := computed[name]
			want(place, isComputed || name == "precision" || name == "radius", "has an unknown member %s", name)
		}
		checkPoint(place, feature, body, msme, points)
	}
}

// checkPoint looks for the owner's own point, else for that of the area or of a wider one around it.
func checkPoint(place string, feature, body, msme object, points string) {
	geometry, _ := feature["geometry"].(object)
	if geometry == nil || points == "" {
		return
	}
	same(place+".geometry.type", geometry["type"], "Point")
	published := items(geometry["coordinates"])
	if exact := at(body, "point"); exact != nil {
		same(place+".coordinates", published, list{at(exact, "lng"), at(exact, "lat")})
		return
	}
	known := parse("area points", read(points)).(object)
	for code := text(at(msme["area"], "code")); code != ""; {
		if point := items(known[code]); len(point) == 3 {
			same(place+".coordinates", published, point[:2])
			same(place+".radius", at(feature, "properties", "radius"), point[2].(json.Number))
			level := []string{"province", "regency", "district", "village"}[strings.Count(code, ".")]
			same(place+".precision", at(feature, "properties", "precision"), level)
			return
		}
		code = code[:strings.LastIndex("."+code, ".")]
		code = strings.TrimSuffix(code, ".")
	}
}
