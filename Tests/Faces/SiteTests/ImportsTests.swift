import Access
import Foundation
import HTTPTypes
import Screening
import Storage
import Testing

@testable import Site

@Suite struct ImportsTests {
    @Test func suppliersAreLoadedCheckedAndReported() async throws {
        let test = try await TestSite()
        try await test.loadList("Orders", "O-1,Brynteg Glove Limited,,")
        try await test.browse(as: .procurementOfficer) { browser in
            let started = try await browser.upload(
                "/import/suppliers", ["column-name": "Who we pay"],
                files: [("ein cyflenwyr.csv", "Who we pay,Colour\nBrynteg Gloves Ltd,red\nHarbwr Paper Ltd,blue\n")],
                from: "/import/suppliers")
            #expect(started.status == .seeOther && started.location.hasPrefix("/progress/"))
            let text = try await browser.report(of: started).text
            #expect(text.contains("<h1>Loaded</h1>") && text.contains("ein cyflenwyr.csv"))
            #expect(text.contains("<dt>New suppliers</dt><dd>2</dd>") && text.contains("<dt>New hits</dt><dd>1</dd>"))
            #expect(text.contains("Who we pay") && text.contains("Supplier’s name") && text.contains("not used"))
            #expect(try await browser.get("/imports").text.contains("ein cyflenwyr.csv"))
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: test.folder.path).allSatisfy {
                    !$0.hasPrefix("manumit-")
                })
        }
    }

    @Test func aFaultyFileIsRefusedAndSaysWhere() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let file = (
                name: "cyfriflyfr.csv", text: "Supplier,Amount\nBrynteg Gloves Ltd,12\nHarbwr Paper Ltd,twelve\n"
            )
            let refused = try await browser.report(
                of: browser.upload("/import/ledger", [:], files: [file], from: "/import/ledger"))
            #expect(refused.text.contains("<h1>Nothing was loaded</h1>"))
            #expect(refused.text.contains("cyfriflyfr.csv, line 3") && refused.text.contains("“twelve”"))
            #expect(try await browser.get("/suppliers").text.contains("Harbwr") == false)
            let skipped = try await browser.report(
                of: browser.upload("/import/ledger", ["skipBad": "yes"], files: [file], from: "/import/ledger"))
            #expect(skipped.text.contains("<h1>Loaded in part</h1>"))
            #expect(skipped.text.contains("<dt>Left out</dt><dd>1</dd>"))
        }
    }

    @Test func whatIsNoTextIsNotTaken() async throws {
        let test = try await TestSite()
        let files = [
            ("buyers.xlsx", "PK\u{3}\u{4}\u{14}\0\u{6}\0"), ("report.csv", "%PDF-1.7\nname\n"),
            ("logo.csv", "\u{89}PNG\u{1}"),
        ]
        try await test.browse(as: .procurementOfficer) { browser in
            for (name, text) in files {
                let refused = try await browser.upload(
                    "/import/suppliers", [:], files: [(name, text)], from: "/import/suppliers")
                #expect(refused.status == .unprocessableContent)
                #expect(refused.text.contains("“\(name)” is no text file"))
            }
            #expect(try await browser.get("/imports").text.contains("buyers.xlsx") == false)
        }
        #expect(FileSignature(of: [0x1F, 0x8B, 8, 0]) == .gzip)
        #expect(FileSignature(of: [0xFF, 0xFE, 0x61, 0]) == .text)
        #expect(FileSignature(of: []) == .text)
    }

    @Test func severalFilesOfNoticesAreOneImport() async throws {
        let test = try await TestSite()
        let release = { @Sendable (number: Int) in
            """
            {"ocid":"ocds-b5fd17-\(number)","id":"\(number)","date":"2026-10-01T10:00:00Z","tag":["award"],\
            "tender":{"id":"\(number)","title":"Gloves"},"parties":[{"id":"s","name":"Brynteg Gloves Ltd","roles":["supplier"]}],\
            "awards":[{"id":"a","suppliers":[{"id":"s","name":"Brynteg Gloves Ltd"}]}]}
            """
        }
        try await test.browse(as: .procurementOfficer) { browser in
            let started = try await browser.upload(
                "/import/contracts", [:], files: [("a.jsonl", release(1)), ("a.jsonl", release(2))],
                from: "/import/contracts")
            let text = try await browser.report(of: started).text
            #expect(text.contains("<dt>Files</dt><dd>2</dd>") && text.contains("<dt>New contracts</dt><dd>2</dd>"))
        }
    }

    @Test func aListIsLoadedAsNewAndAsVersion() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Gloves Ltd,,,")
        try await test.browse(as: .procurementLead) { browser in
            let page = "/import/list"
            let nothing = try await browser.upload(page, [:], files: [], from: page)
            #expect(nothing.status == .unprocessableContent)
            for field in ["name", "consequence", "file"] { #expect(nothing.text.contains("href=\"#\(field)\"")) }
            let fields = ["name": "Gorchmynion", "consequence": "refer", "format": "auto"]
            let first = try await browser.report(
                of: browser.upload(
                    page, fields, files: [("one.csv", "id,name\nO-1,Brynteg Glove Limited\n")], from: page))
            #expect(
                first.text.contains("<dt>Entries</dt><dd>1</dd>") && first.text.contains("<dt>New hits</dt><dd>1</dd>"))
            let list = try #require(try await test.screening.lists(as: test.person(.auditor)).first)
            #expect(list.name == "Gorchmynion" && list.consequence == .refer)
            let form = try await browser.get("\(page)?list=\(list.id)").text
            #expect(form.contains("value=\"\(list.id)\" selected") && form.contains("value=\"refer\" checked"))
            let version = ["list": list.id.text, "consequence": "ask", "format": "csv"]
            let second = try await browser.report(
                of: browser.upload(
                    page, version, files: [("two.csv", "id,name\nO-2,Otterhampton Ropeworks\n")], from: page))
            #expect(
                second.text.contains("<dt>Version</dt><dd>2</dd>") && second.text.contains("<dt>Closed</dt><dd>1</dd>"))
            let same = try await browser.report(
                of: browser.upload(
                    page, version, files: [("two.csv", "id,name\nO-2,Otterhampton Ropeworks\n")], from: page))
            #expect(same.text.contains("<h1>Nothing new</h1>"))
        }
    }

    @Test func checkingAgainHasAReport() async throws {
        let test = try await TestSite()
        _ = try await test.oneHit()
        try await test.browse(as: .procurementOfficer) { browser in
            let text = try await browser.report(of: browser.post("/check", [:], from: "/hits")).text
            #expect(text.contains("<h1>Checked</h1>") && text.contains("<dt>As before</dt><dd>1</dd>"))
        }
    }

    @Test func everyColumnCanBeNamedByHand() async throws {
        for kind in [ImportKind.suppliers, .ledger] {
            let test = try await TestSite()
            try await test.browse(as: .procurementOfficer) { browser in
                let fields = Dictionary(uniqueKeysWithValues: kind.columns.map { ("column-\($0)", "Q \($0)") })
                let text = kind.columns.map { "Q \($0)" }.joined(separator: ",") + "\n"
                let page = "/import/\(kind.rawValue)"
                let report = try await browser.report(
                    of: browser.upload(page, fields, files: [("t.csv", text)], from: page)
                ).text.replacing(/\s+</, with: "<")
                for field in kind.columns { #expect(report.contains(">Q \(field)<"), "\(field)") }
                #expect(!report.contains("not used"))
            }
        }
    }

    @Test(arguments: Role.allCases)
    func onlyProcurementImports(role: Role) async throws {
        try await TestSite().browse(as: role) { browser in
            let may = role == .procurementOfficer || role == .procurementLead
            let mayLists = role == .procurementLead
            #expect(try await browser.get("/imports").status == (may ? .ok : .forbidden))
            #expect(try await browser.get("/import/ledger").status == (may ? .ok : .forbidden))
            #expect(try await browser.get("/import/list").status == (mayLists ? .ok : .forbidden))
            #expect(try await browser.post("/check", [:]).status == (may ? .seeOther : .forbidden))
            let sent = try await browser.upload(
                "/import/list", ["name": "x", "consequence": "ask"], files: [("a.csv", "id,name\n1,Brynteg\n")],
                from: "/help")
            #expect(sent.status == (mayLists ? .seeOther : .forbidden))
        }
    }

    @Test func namesOfFilesAreMadeSafe() {
        var taken: Set<String> = []
        #expect(NamedFiles.name(for: "../../etc/passwd", avoiding: &taken) == "-..-etc-passwd")
        #expect(NamedFiles.name(for: ".hidden", avoiding: &taken) == "hidden")
        #expect(NamedFiles.name(for: "..", avoiding: &taken) == "file")
        #expect(NamedFiles.name(for: "HIDDEN", avoiding: &taken) == "2-HIDDEN")
        #expect(NamedFiles.name(for: String(repeating: "ŵ", count: 200), avoiding: &taken).utf8.count == 200)
    }
}
