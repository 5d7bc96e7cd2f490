// The coast of the base map against its source: every point of it stands in the source, or where a line of the source
// crosses the frame.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
)

type point [2]float64

func checkBaseMap(ledger *Ledger, coast string) {
	rings, known := [][]point{}, map[string]bool{}
	for _, polygon := range items(parse("coast", read(coast))) {
		for _, packed := range items(polygon) {
			ring := unpack(text(packed))
			rings = append(rings, ring)
			for _, each := range ring {
				known[key(each)] = true
			}
		}
	}
	base := parseCanonical("base-map.json", ledger.file("base-map.json"))
	want("base-map.json", len(base) == 2, "has other members than attribution and regions")
	for _, region := range items(base["regions"]) {
		for _, name := range names(region.(object)) {
			isKnown := strings.Contains(" bbox id land name places ", " "+name+" ")
			want("base-map.json", isKnown, "has an unknown member %s", name)
		}
		outline := []point{}
		collect(at(region, "land"), &outline)
		frame := frameOf(items(at(region, "bbox")))
		for _, each := range outline {
			isSound := known[key(each)] || isOnFrame(each, frame, rings)
			want("base-map.json", isSound, "the point %s is not in the source", key(each))
		}
	}
}

func collect(value interface{}, points *[]point) {
	found := items(value)
	if len(found) == 2 {
		if lng, isNumber := found[0].(json.Number); isNumber {
			x, _ := lng.Float64()
			y, _ := found[1].(json.Number).Float64()
			*points = append(*points, point{x, y})
			return
		}
	}
	for _, item := range found {
		collect(item, points)
	}
}

// The frame lies 3 % outside of the box that the region names.
func frameOf(bbox list) (frame [2]point) {
	for i, value := range bbox {
		frame[i/2][i%2], _ = value.(json.Number).Float64()
	}
	for axis := 0; axis < 2; axis++ {
		margin := 0.03 * (frame[1][axis] - frame[0][axis])
		frame[0][axis], frame[1][axis] = frame[0][axis]-margin, frame[1][axis]+margin
	}
	return frame
}

// Half of the last digit that is published, and a little.
const near = 0.00006

func isOnFrame(each point, frame [2]point, rings [][]point) bool {
	isOn := 0
	for axis := range each {
		for _, edge := range []float64{frame[0][axis], frame[1][axis]} {
			if math.Abs(each[axis]-edge) > near {
				continue
			}
			isOn++
			if isOn == 2 || isCrossed(rings, axis, edge, each[1-axis]) {
				return true
			}
		}
	}
	return false
}

// isCrossed says whether a line of the source meets the edge at this place.
func isCrossed(rings [][]point, axis int, edge, place float64) bool {
	for _, ring := range rings {
		for i, a := range ring {
			b := ring[(i+1)%len(ring)]
			if (a[axis] < edge) == (b[axis] < edge) {
				continue
			}
			other := 1 - axis
			meets := a[other] + (b[other]-a[other])*(edge-a[axis])/(b[axis]-a[axis])
			if math.Abs(meets-place) < near {
				return true
			}
		}
	}
	return false
}

func key(each point) string { return fmt.Sprintf("%.4f %.4f", each[0], each[1]) }

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

// Steps of 0.0001 degrees, each number zigzagged and in groups of five bits (ECMA-426, base64 VLQ).
func unpack(packed string) []point {
	numbers, value, scale := []int{}, 0, 1
	for _, letter := range packed {
		group := strings.IndexRune(alphabet, letter)
		value, scale = value+group%32*scale, scale*32
		if group >= 32 {
			continue
		}
		if value%2 == 1 {
			value = 1 - value
		}
		numbers, value, scale = append(numbers, value/2), 0, 1
	}
	ring, lng, lat := []point{}, 0, 0
	for i := 0; i+1 < len(numbers); i += 2 {
		lng, lat = lng+numbers[i], lat+numbers[i+1]
		ring = append(ring, point{float64(lng) / 10000, float64(lat) / 10000})
	}
	return ring
}
