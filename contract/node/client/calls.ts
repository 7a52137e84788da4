// One typed call of each kind against a running suite: node calls.js BASE_URL TOKEN CSV_FILE
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

const [baseUrl = "", token = "", file = ""] = process.argv.slice(2);
// Lists are also given as CSV: the types are those of JSON and of problems.
type Json = "application/json" | "application/problem+json";
const api = createClient<paths, Json>({ baseUrl, querySerializer: { array: { style: "form", explode: true } } });
const area = "E08000018";

// A list, and its next page.
const first = await api.GET("/v1/observations", {
  params: { query: { area: [area], indicator: ["smoking-in-pregnancy"], size: 2 } },
});
assert(first.data, JSON.stringify(first.error));
const observations: components["schemas"]["Observation"][] = first.data.items;
assert.equal(observations.length, 2);
const cursor: string | null = first.data.page.next;
assert(cursor);
const second = await api.GET("/v1/observations", {
  params: { query: { area: [area], indicator: ["smoking-in-pregnancy"], size: 2, cursor } },
});
assert(second.data, JSON.stringify(second.error));
assert.notDeepEqual(second.data.items, observations);

// One record.
const rotherham = await api.GET("/v1/areas/{area}", { params: { path: { area } } });
assert.equal(rotherham.data?.name, "Rotherham");

// A view. What may be null has to be asked for.
const view = await api.GET("/v1/areas/{area}/outcome-areas/{outcomeArea}", {
  params: { path: { area, outcomeArea: "being-healthy" }, query: { asOf: "2009-12-16" } },
});
assert(view.data, JSON.stringify(view.error));
assert.equal(view.data.summary.judgement?.label, "adequate");
const smoking = view.data.indicators?.find((measure) => measure.code === "smoking-in-pregnancy");
assert.equal(smoking?.value.value, 27.67);
assert.equal(smoking?.againstTarget, "missed");

// The report card.
const card = await api.GET("/v1/areas/{area}/outcome-areas", {
  params: { path: { area }, query: { framework: "ecm-2004", asOf: "2009-12-16" } },
});
assert(card.data, JSON.stringify(card.error));
// The five outcomes of Every Child Matters, and service management.
assert.equal(card.data.items.length, 6);

// An import with a token, only tried.
const report = await api.POST("/v1/observations/imports", {
  params: { query: { dryRun: true } },
  headers: { Authorization: `Bearer ${token}`, "Content-Type": "text/csv" },
  body: readFileSync(file, "utf8"),
  bodySerializer: (body) => body,
});
assert(report.data, JSON.stringify(report.error));
assert.equal(report.data.rejected, 0);
assert.equal(report.data.dryRun, true);

// A problem.
const refused = await api.GET("/v1/observations", { params: { query: { size: 0 } } });
assert.equal(refused.error?.code, "malformed-request");
assert.equal(refused.error.errors[0]?.parameter, "size");
console.log("All calls answered as their types say.");
