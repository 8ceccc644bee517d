import AreaFinding
import Foundation
import GeographicAreas
import HTTPTypes
import Languages
import ReportChannels
import Reports
import Sealing
import Storage
import TestSupport
import Testing

@testable import Site

/// The map on the page that asks where it is happening.
@Suite struct ReportMapTests {
    /// Two squares of one degree beside each other.
    private static func load(_ test: TestSite) async throws {
        let areas = try [("west", -3.0), ("east", -2.0)].map { code, west in
            var shape = AreaShape()
            try shape.add(
                outline: [west, 51, west + 1, 51, west + 1, 52, west, 52, west, 51])
            return GeographicArea(code: code, englishName: "The \(code)", welshName: "Ardal \(code)", shape: shape)
        }
        try await test.hearing.channels.loadAreas(areas, node: "test")
    }

    @Test func aPressFindsItsAreaWithoutScripts() async throws {
        let test = try await TestSite()
        try await Self.load(test)
        let west = try await TestChannel(test, area: "west")
        let elsewhere = try await TestChannel(test)
        try await test.browse { browser in
            let begun = try await browser.post(open: "/report", [("go", "begin"), ("language", "cy")])
            let page = try await browser.post(
                open: "/report",
                [("language", "cy"), ("step", "role"), ("draft", begun.field("draft")), ("role", "sawSomething")])
            #expect(page.text.contains("<input type=\"image\" name=\"map\" src=\"/report/map.svg\""))
            func press(_ x: String, _ y: String) async throws -> Browser.Answer {
                try await browser.post(
                    open: "/report",
                    [
                        ("language", "cy"), ("step", "area"), ("draft", page.field("draft")), ("map.x", x),
                        ("map.y", y),
                    ])
            }
            let left = try await press("40", "40")
            #expect(left.field("step") == "area" && left.text.contains("Ardal west"))
            #expect(left.text.contains("value=\"\(west.id.text)\" checked"))
            let right = try await press("230", "40")
            #expect(right.text.contains("value=\"\(elsewhere.id.text)\" checked"))
            let middle = try await press("136", "40")
            #expect(middle.text.contains("Ardal west, Ardal east") && !middle.text.contains(" checked"))
            for (x, y) in [("0", "-5"), ("9999", "1"), ("x", "y"), ("nan", "inf"), ("1e400", "3")] {
                let status = try await press(x, y).status
                #expect(status == .ok || status == .unprocessableContent, "\(x) \(y)")
            }
            // The area that was found stays with the report, though its channel is for every other area.
            let next = try await browser.post(
                open: "/report",
                [
                    ("language", "cy"), ("step", "area"), ("draft", right.field("draft")), ("go", "next"),
                    ("area", elsewhere.id.text),
                ])
            let check = try await browser.post(
                open: "/report",
                [("step", "what"), ("draft", next.field("draft")), ("go", "next"), ("whatHappened", "x")])
            let sent = try await browser.post(
                open: "/report", [("step", "check"), ("draft", check.field("draft")), ("go", "send")])
            #expect(sent.text.contains("class=\"digits\""))
        }
        #expect(try await elsewhere.read().report.area == "east")
    }

    @Test func theDeviceFindsTheAreaAndTellsItsCodeAlone() async throws {
        let test = try await TestSite()
        let elsewhere = try await TestChannel(test)
        try await test.browse { browser in
            for address in ["/report/areas", "/report/map.svg"] {
                let answer = try await browser.get(address)
                #expect(answer.status == .notFound)
            }
            let before = try await browser.get("/report")
            #expect(before.headers[.permissionsPolicy]?.contains("geolocation=()") == true)
        }
        try await Self.load(test)
        var message = try await SealedMessage(elsewhere, "x")
        message.area = "west"
        var unknown = try await SealedMessage(elsewhere, "y")
        unknown.area = "none of these"
        let sent = [message, unknown]
        try await test.browse { browser in
            let outlines = try await browser.get("/report/areas")
            #expect(outlines.status == .ok && outlines.text.contains("\"toleranceMetres\""))
            let map = try await browser.get("/report/map.svg")
            #expect(map.headers[.contentType] == "image/svg+xml" && map.text.hasPrefix("<svg "))
            #expect(map.headers[values: .setCookie].isEmpty)
            let form = try await browser.get("/report/form?lang=en")
            #expect(form.text.utf8.count < 50_000)
            let frame = try #require(try form.data("report-data")["map"] as? [String: Double])
            #expect(abs((frame["west"] ?? 0) + 3) < 0.1 && abs((frame["south"] ?? 0) - 51) < 0.1)
            // The browser may be asked for the place here, and on no other page.
            for (address, allowed) in [("/report", "(self)"), ("/report/form", "(self)"), ("/report/return", "()")] {
                let policy = try await browser.get(address).headers[.permissionsPolicy] ?? ""
                #expect(policy.contains("geolocation=\(allowed)"), "\(address)")
                #expect(policy.contains("camera=()"), "\(address)")
            }
            #expect(try await browser.post(json: sent[0], to: "/report/sealed").status == .ok)
        }
        #expect(try await elsewhere.read().report.area == "west")
        try await test.browse { browser in
            let answer = try await browser.post(json: sent[1], to: "/report/sealed")
            #expect(answer.status == .ok)
        }
    }
}
