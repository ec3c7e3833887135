import type { SamplesByLanguage } from '../../sample.ts';

/** What shows `integer-conversion`, and what looks like it and is fine. */
export const samples: SamplesByLanguage = {
  go: {
    bad: [
      `package main

import (
	"net/http"
	"strconv"
)

func handle(w http.ResponseWriter, r *http.Request) {
	count, err := strconv.Atoi(r.FormValue("count"))
	if err == nil {
		order(int16(count))
	}
}

func order(count int16) {}
`,
      `package main

import (
	"strconv"
)

func port(text string) (uint16, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	return uint16(n), err
}
`,
    ],
    good: [
      `package main

import (
	"strconv"
)

func port(text string) (uint16, error) {
	n, err := strconv.ParseUint(text, 10, 16)
	return uint16(n), err
}
`,
      `package main

import (
	"math"
	"strconv"
)

func level(text string) int8 {
	n, err := strconv.Atoi(text)
	if err != nil || n < math.MinInt8 || n > math.MaxInt8 {
		return 0
	}
	return int8(n)
}
`,
    ],
  },
};
