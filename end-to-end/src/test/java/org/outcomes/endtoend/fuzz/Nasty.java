package org.outcomes.endtoend.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Values that have broken programs: of parameters, of segments of a path, of headers, of bodies.
 */
final class Nasty {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "null",
                    "undefined",
                    "NaN",
                    "-1",
                    "0",
                    "1e400",
                    "99999999999999999999999999",
                    "0x10",
                    "2009-02-30",
                    "0000-00-00",
                    "+999999999-12-31",
                    "FY2009-11",
                    "FY9999999-00-Q9",
                    "true",
                    "[]",
                    "{\"a\":1}",
                    "' or '1'='1",
                    "'; drop table observation; --",
                    "\") union select password from ledger --",
                    "${jndi:ldap://127.0.0.1/a}",
                    "#{7*7}",
                    "{{7*7}}",
                    "<script>alert(1)</script>",
                    "../../../../etc/passwd",
                    "..\\..\\windows",
                    "a;b=c",
                    "a\u0000b",
                    "a\r\nX-Injected: 1",
                    "\u202e\u0001\u007f\ufeff",
                    "\ud83d\ude00",
                    "e\u0301",
                    "%",
                    "%25",
                    "*",
                    "a,b,c",
                    "\"\"",
                    "a".repeat(300),
                    "9".repeat(5_000));

    // Written into the address as they stand: no encoder would make them.
    private static final List<String> ENCODINGS =
            List.of(
                    "%",
                    "%zz",
                    "%0",
                    "%00",
                    "%c0%ae",
                    "%ed%a0%80",
                    "%ff%fe",
                    "%u0041",
                    "%2e%2e%2f",
                    "..%2f..",
                    "%5c",
                    "%0d%0aX: 1",
                    "+",
                    "\u00e9",
                    "\u0080\u00ff",
                    "%F0%9F%98%80",
                    "|",
                    "[",
                    "\\",
                    "^",
                    "`",
                    "{x}",
                    ";jsessionid=1",
                    "%252e");

    private static final List<String> TARGETS =
            List.of(
                    "/",
                    "//",
                    "//v1/areas",
                    "/v1//areas",
                    "/v1/areas/",
                    "/v1/areas/..",
                    "/v1/./areas",
                    "/v1/areas/%2e%2e/indicators",
                    "/v1/areas;a=b",
                    "/v1/areas/E08000018/evidence",
                    "/v1/areas/E08000018%2foutcome-areas",
                    "/v1/areas/E08000018/outcome-areas/being-healthy/../../..",
                    "/V1/areas",
                    "/v1/areas?",
                    "/v1/areas?&&&",
                    "/v1/areas?=",
                    "/v1/areas?size",
                    "/v1/areas?size=1&size=2",
                    "/v1/areas?size=1#fragment",
                    "/v1?x",
                    "/q/../v1/areas",
                    "/q/health/../metrics",
                    "/favicon.ico",
                    "/.git/config",
                    "/openapi?format=xml",
                    "*",
                    "http://another.example/v1/areas",
                    "v1/areas",
                    "?",
                    "/v1/" + "a/".repeat(400),
                    "/v1/areas?" + "a=b&".repeat(300),
                    "/v1/" + "a".repeat(3_000),
                    "/v1/areas?size=" + "9".repeat(60_000));

    private Nasty() {}

    static Arbitrary<String> text() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(TEXTS)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(200)));
    }

    /** A value as it may stand in an address, rightly encoded or not. */
    static Arbitrary<String> inAddress() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, text().map(Nasty::encoded)), Tuple.of(1, Arbitraries.of(ENCODINGS)));
    }

    static Arbitrary<String> target() {
        return Arbitraries.of(TARGETS);
    }

    /** A value of a header: one line, of any bytes. */
    static Arbitrary<String> inHeader() {
        return text().map(text -> text.replace("\r", "").replace("\n", ""));
    }

    static Arbitrary<String> body() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, text().map(Nasty::asBytes)),
                Tuple.of(3, Arbitraries.of(bodies())),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange((char) 0, (char) 255)
                                .ofMaxLength(2_000)));
    }

    private static List<String> bodies() {
        return List.of(
                        "{",
                        "[]",
                        "{}",
                        "null",
                        "[".repeat(20_000),
                        "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
                        "{\"plans\":[{\"code\":1e999999,\"title\":null}]}",
                        "{\"plans\":" + "9".repeat(100_000) + "}",
                        "{\"frameworks\":[],\"frameworks\":[]}",
                        "{\"inspections\":[{\"id\":\"\\ud800\"}]}",
                        "{\"inspections\":[{\"id\":\"a\\u0000b\"}]}",
                        "\ufeffindicator,area\r\n",
                        "indicator,area,period\n\"unclosed,E08000018\n",
                        "code,name,kind,parent\n" + "x".repeat(100_000) + ",a,b,c\n",
                        "code,name,kind,parent\n" + ",".repeat(10_000) + "\n",
                        "indicator;area;period\r\n",
                        "PK\u0003\u0004 not a zip",
                        "a\u0000b,c\n")
                .stream()
                .map(Nasty::asBytes)
                .toList();
    }

    // UTF-8, with a character for each byte.
    private static String asBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
