import Access
import AreaFinding
import GeographicAreas
import Languages
import PublicGuidance
import Reports
import Sealing
import Storage

@testable import ReportChannels
@testable import Site

extension SamplePages {
    /// What a browser is given that seals and opens itself, and the short report of further languages.
    static var sealedReporting: [SamplePage] {
        let samples = SealedReportingSamples()
        return [
            SamplePage("report-form", isSignedIn: false, samples.form),
            SamplePage("report-status-sealed", isSignedIn: false, samples.status),
            SamplePage("report-area-map", isSignedIn: false, samples.area),
            SamplePage("report-wait", isSignedIn: false, samples.wait),
        ] + samples.short
    }
}

/// What those pages show.
private struct SealedReportingSamples {
    private let salt = ReceiptSalt(bytes: Array(0..<16))!
    private let seal = SealName(String(repeating: "ab", count: 16))!
    private let places = [("gwynfryn", "Gwynfryn", 1), (nil, "Heddlu Gwynfryn", 2)].map { area, name, number in
        ReportingPlace(
            channel: ID<ReportChannel>(stored: "019aa000-0000-7000-8000-00000000000\(number)"), area: area,
            name: BilingualText(name, name))
    }

    var form: ReportFormPage {
        ReportFormPage(
            places: Dictionary(uniqueKeysWithValues: ReporterRole.allCases.map { ($0, places) }), salt: salt,
            map: map, at: TestSite.now)
    }

    /// Two squares of one degree, and a press near the border between them.
    private var map: ReportMap? {
        let areas = [("west", -3.0), ("east", -2.0)].compactMap { code, west -> GeographicArea? in
            var shape = AreaShape()
            try? shape.add(outline: [west, 51, west + 1, 51, west + 1, 52, west, 52, west, 51])
            return GeographicArea(
                code: code, englishName: "The \(code)", welshName: "Ardal \(code)", shape: shape)
        }
        return ReportMap(try? AreaMap(areas))
    }

    var area: ReportPage {
        var draft = ReportDraft(at: TestSite.now)
        draft.role = .sawSomething
        var page = ReportPage(
            step: .area, draft: draft, sealed: "sealed", surroundings: ReportSurroundings(places: places))
        page.map = map
        page.found = map?.found(
            in: Form(fields: [
                Form.Field(name: "map.x", value: "136"), Form.Field(name: "map.y", value: "40"),
            ]))
        return page
    }

    var wait: ReportWaitPage {
        let guidance = try? PublicGuidance()
        guard let guidance else { preconditionFailure("the program is not whole") }
        return ReportWaitPage(
            contacts: guidance.contacts, action: "/report", form: [Form.Field(name: "ticket", value: "<sealed>")])
    }

    var status: StatusPage {
        let entries = [EntryKind.answer, .message].map {
            SealedEntry(name: seal, kind: $0, sealed: [1, 2, 3], at: TestSite.now)
        }
        let report = ReturnedReport(
            seal: seal, language: "en", arrivedAt: TestSite.now,
            steps: [ReporterStep(kind: .arrived, at: TestSite.now)],
            receipt: Array(repeating: 1, count: KeySealing.receiptLength), messages: entries, isClosed: false,
            withdrawnAt: nil, destroyAt: nil, isHeld: false)
        var page = StatusPage(
            report: report,
            messages: entries.map {
                StatusPage.Message(isReporters: $0.kind != .answer, at: TestSite.now, text: nil)
            }, pass: "", fault: .tooMuch)
        page.isSealed = true
        return page
    }

    /// In a language of either direction.
    var short: [SamplePage] {
        guard let guidance = try? PublicGuidance() else { return [] }
        let plain = ShortReportPage(language: .polish, guidance: guidance, places: [], sealed: "sealed")
        let typed = Form(fields: [
            Form.Field(name: "contactWay", value: "phone"), Form.Field(name: "interpreter", value: "yes"),
        ])
        var faulty = ShortReportPage(
            language: .arabic, guidance: guidance, places: places, sealed: "sealed", form: typed)
        faulty.faults = [("whatHappened", .missing), ("contactWords", .contactMissing)]
        let sent = ShortReportSentPage(
            language: .arabic, guidance: guidance, receipt: Receipt(typed: "123456789012345678901238")!)
        return [
            SamplePage("report-short", isSignedIn: false, plain),
            SamplePage("report-short-faulty", isSignedIn: false, faulty),
            SamplePage("report-short-sent", isSignedIn: false, sent),
        ]
    }
}
