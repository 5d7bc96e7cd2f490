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

func checkProducts(ledger *Ledger, documents map[string]object) {
	products := list{}
	for _, entry := range ledger.effective("product-listed") {
		body, msme := bodyOf(entry, "product-profile", documents), ledger.byId(text(entry["msme"]))
		if body == nil || msme == nil {
			continue
		}
		seller := object{"id": msme["id"], "area": msme["area"],
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

// Members that this program does not compute are left as they are published.
func checkMsmes(ledger *Ledger, documents map[string]object, points string) {
	published := parseCanonical("msmes.geojson", ledger.file("msmes.geojson"))
	same("msmes.geojson.type", published["type"], "FeatureCollection")
	same("msmes.geojson.community", published["community"], ledger.profile["community"])
	registered := ledger.effective("msme-registered")
	features := items(published["features"])
	want("msmes.geojson.features", len(features) == len(registered), "holds %d of %d MSMEs", len(features), len(registered))
	for i, msme := range registered {
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
			"registeredOn": msme["on"], "entry": ledger.numbers[text(msme["id"])], "purchases": len(bought),
			"spent": sumOf(bought, "amount").read("rupiah"), "withdrawn": body == nil && msme["documents"] != nil}
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
