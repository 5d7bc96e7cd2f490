// JSON as plain values, its one canonical form (RFC 8785, for the texts and whole numbers of a ledger), and comparison
// that names the member that differs.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sort"
	"strings"
)

type object = map[string]interface{}
type list = []interface{}

func parse(place string, text []byte) interface{} {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value interface{}
	must(place, decoder.Decode(&value))
	return value
}

// parseCanonical reads a file that must be in canonical form, ended by one newline.
func parseCanonical(place string, text []byte) object {
	value, isObject := parse(place, text).(object)
	want(place, isObject, "is no JSON object")
	want(place, canonical(value)+"\n" == string(text), "is not in the canonical form of RFC 8785")
	return value
}

func canonical(value interface{}) string {
	switch value := value.(type) {
	case object:
		members := make([]string, 0, len(value))
		for _, name := range names(value) {
			members = append(members, quote(name)+":"+canonical(value[name]))
		}
		return "{" + strings.Join(members, ",") + "}"
	case list:
		items := make([]string, len(value))
		for i, item := range value {
			items[i] = canonical(item)
		}
		return "[" + strings.Join(items, ",") + "]"
	case string:
		return quote(value)
	case json.Number:
		return value.String()
	case int:
		return fmt.Sprint(value)
	case nil:
		return "null"
	default:
		return fmt.Sprint(value)
	}
}

func quote(text string) string {
	var quoted strings.Builder
	quoted.WriteByte('"')
	short := map[rune]string{'"': `\"`, '\\': `\\`, '\b': `\b`, '\f': `\f`, '\n': `\n`, '\r': `\r`, '\t': `\t`}
	for _, letter := range text {
		if escaped, found := short[letter]; found {
			quoted.WriteString(escaped)
		} else if letter < 0x20 {
			fmt.Fprintf(&quoted, `\u%04x`, letter)
		} else {
			quoted.WriteRune(letter)
		}
	}
	quoted.WriteByte('"')
	return quoted.String()
}

func names(value object) []string {
	found := make([]string, 0, len(value))
	for name := range value {
		found = append(found, name)
	}
	sort.Strings(found)
	return found
}

// same ends the program at the first member in which what is published is not what was computed.
func same(place string, published, computed interface{}) {
	if canonical(published) == canonical(computed) {
		return
	}
	if one, both := published.(object); both {
		if other, both := computed.(object); both {
			for _, name := range append(names(other), names(one)...) {
				same(place+"."+name, one[name], other[name])
			}
		}
	}
	if one, both := published.(list); both {
		if other, both := computed.(list); both && len(one) == len(other) {
			for i := range one {
				same(fmt.Sprintf("%s[%d]", place, i), one[i], other[i])
			}
		}
	}
	want(place, false, "says %s, the entries give %s", canonical(published), canonical(computed))
}

// at follows names into a value; nil where there is nothing.
func at(value interface{}, path ...string) interface{} {
	for _, name := range path {
		members, isObject := value.(object)
		if !isObject {
			return nil
		}
		value = members[name]
	}
	return value
}

func text(value interface{}) string {
	found, _ := value.(string)
	return found
}

func number(value interface{}) (int, bool) {
	found, isNumber := value.(json.Number)
	if !isNumber {
		return 0, false
	}
	whole, err := found.Int64()
	return int(whole), err == nil
}

func items(value interface{}) list {
	found, _ := value.(list)
	return found
}
