import Access
import Crypto
import Foundation
import HTTPTypes
import Languages
import NIOCore
import ReportChannels
import Reports
import Sealing
import Storage
import Testing

@testable import Site

/// The pages of channels and of keys, as their forms and scripts use them.
@Suite struct ChannelPagesTests {
    private struct Work: Decodable {
        struct Target: Decodable {
            var identifier: String
            var publicKey: String
        }
        struct Item: Decodable {
            var report: String
            var seal: String
            var identifier: String
            var sealed: String
            var to: [Target]
        }
        var reports: [Item]
        var hasMore: Bool
    }

    /// As a browser makes it; what it is wrapped by does not matter here.
    private static let wrapped: String = {
        let text = [16, 12, 64].map { Data(repeating: 7, count: $0).base64EncodedString() }
        return
            "{\"version\":1,\"rounds\":600000,\"salt\":\"\(text[0])\",\"nonce\":\"\(text[1])\",\"key\":\"\(text[2])\"}"
    }()

    private static func publicKey(_ key: Curve25519.KeyAgreement.PrivateKey) -> String {
        Data(key.publicKey.rawRepresentation).base64EncodedString()
    }

    private static let terms = [
        "kind": "sighting", "channel": "Reporting desk", "welshChannel": "Y ddesg adrodd", "area": "",
        "lookHours": "24", "keepDays": "30", "controlRoom": "", "opensAt": "08:00", "closesAt": "18:00",
    ]

    /// Opens a channel by forms alone, with the report handler as its recipient.
    private static func openChannel(
        _ test: TestSite, _ browser: inout Browser, _ key: Curve25519.KeyAgreement.PrivateKey
    ) async throws -> String {
        try await browser.signIn(as: .administrator)
        let added = try await browser.post("/channels/new", terms, from: "/channels/new")
        let path = String(added.location.prefix { $0 != "?" })
        #expect(added.status == .seeOther && path.hasPrefix("/channels/"))
        #expect(try await browser.post("\(path)/open", [:], from: path).status == .unprocessableContent)
        let person = try #require(try await test.person(.reportHandler).person)
        let recipient = [
            "person": person.text, "recipientTitle": "Officer", "welshRecipientTitle": "Swyddog", "duty": "always",
        ]
        #expect(try await browser.post("\(path)/recipients", recipient, from: path).status == .seeOther)
        let recovery = ["public": publicKey(Curve25519.KeyAgreement.PrivateKey())]
        #expect(try await browser.post("\(path)/recovery", recovery, from: path).status == .seeOther)
        browser.cookies = [:]
        try await browser.signIn(as: .reportHandler)
        let sent = ["public": publicKey(key), "wrapped": wrapped]
        #expect(try await browser.post("/desk/key", sent, from: "/desk/key").location.hasPrefix("/desk/key"))
        browser.cookies = [:]
        try await browser.signIn(as: .administrator)
        #expect(try await browser.post("\(path)/open", [:], from: path).status == .seeOther)
        return path
    }

    private static func report(on test: TestSite) async throws {
        let intake = try #require(try await test.hearing.channels.intake(for: .sawSomething, area: nil))
        let sealing = ArrivalSealing(seal: .random(), keys: .random(), receipt: .random())
        let sent = try sealing.submission(
            Array("{}".utf8), role: .sawSomething, language: "cy", excluded: [], to: intake,
            salt: try await test.hearing.channels.receiptSalt())
        _ = try await test.hearing.reports.receive(sent, from: Reporter(node: "test"))
    }

    @Test func aChannelIsOpenedByFormsAndSaysWhatItLacks() async throws {
        let test = try await TestSite()
        try await test.browse { browser in
            let path = try await Self.openChannel(test, &browser, Curve25519.KeyAgreement.PrivateKey())
            let page = try await browser.get(path).text
            #expect(page.contains("Has a key") && !page.contains("Still needed"))
            #expect(try await test.hearing.channels.intake(for: .sawSomething, area: nil) != nil)
            let recipient = try #require(page.firstMatch(of: /recipients\/([0-9a-f-]+)\/end/)).1
            let refused = try await browser.post("\(path)/recipients/\(recipient)/end", [:], from: path)
            #expect(refused.status == .unprocessableContent && refused.text.contains("The last recipient"))
            #expect(try await browser.post("\(path)/close", [:], from: path).status == .seeOther)
            #expect(try await test.hearing.channels.intake(for: .sawSomething, area: nil) == nil)
        }
    }

    @Test func whatIsOutOfRangeIsToldAtItsField() async throws {
        let test = try await TestSite()
        try await test.browse(as: .administrator) { browser in
            for (field, value) in [
                ("lookHours", "0"), ("keepDays", "3651"), ("opensAt", "x"), ("closesAt", "07:00"),
                ("controlRoom", "nobody"), ("channel", ""), ("area", "gone"),
            ] {
                var fields = Self.terms
                fields[field] = value
                let answer = try await browser.post("/channels/new", fields, from: "/channels/new")
                #expect(answer.status == .unprocessableContent, "\(field)")
                #expect(answer.text.contains("href=\"#\(field)\""), "\(field)")
            }
        }
    }

    @Test func grantsPassThroughTheFormsOfTheScript() async throws {
        let test = try await TestSite()
        let key = Curve25519.KeyAgreement.PrivateKey()
        try await test.browse { browser in
            let path = try await Self.openChannel(test, &browser, key)
            try await Self.report(on: test)
            let lead = try await test.person(.modernSlaveryLead)
            let leadKey = Curve25519.KeyAgreement.PrivateKey()
            _ = try await test.hearing.channels.keep(
                publicKey: Array(leadKey.publicKey.rawRepresentation), wrapped: Self.wrapped, as: lead)
            let recipient = [
                "person": try #require(lead.person).text, "recipientTitle": "Lead", "welshRecipientTitle": "Arweinydd",
            ]
            #expect(try await browser.post("\(path)/recipients", recipient, from: path).status == .seeOther)
            browser.cookies = [:]
            try await browser.signIn(as: .reportHandler)
            let page = try await browser.get("/desk/key")
            let identifier = String(try #require(page.text.firstMatch(of: /data-key="([0-9a-f-]+)"/)).1)
            let answer = try await browser.get("/desk/key/grants?key=\(identifier)")
            #expect(answer.headers[.contentType] == "application/json")
            let work = try JSONDecoder().decode(Work.self, from: Data(answer.text.utf8))
            let item = try #require(work.reports.first)
            #expect(work.reports.count == 1 && !work.hasMore && item.to.count == 1 && item.identifier == identifier)
            let seal = try #require(SealName(item.seal))
            let keys = try KeySealing.open(
                Array(try #require(Data(base64Encoded: item.sealed))), with: key, id: identifier, seal: seal)
            let wanted = try #require(Data(base64Encoded: item.to[0].publicKey))
            let target = try #require(RecipientPublicKey(id: item.to[0].identifier, bytes: Array(wanted)))
            let sealed = Data(try KeySealing.seal(keys, to: target, seal: seal)).base64EncodedString()
            let grants =
                "[{\"report\":\"\(item.report)\",\"keys\":[{\"key\":\"\(target.id)\",\"sealed\":\"\(sealed)\"}]}]"
            let kept = try await browser.post("/desk/key/grants", ["grants": grants], from: "/desk/key")
            #expect(kept.status == .ok && kept.text.contains("\"kept\":1"))
            #expect(try await !browser.get("/desk/key").text.contains("data-key="))
            #expect(try await test.hearing.reports.list(ReportFilter(), PageRequest(), as: lead).total == 1)
            for broken in ["", "{}", "[{}]", "[{\"report\":\"x\",\"keys\":[]}]", String(repeating: "[", count: 9_000)] {
                let answer = try await browser.post("/desk/key/grants", ["grants": broken], from: "/desk/key")
                #expect(answer.status == .badRequest, "\(broken.prefix(40))")
            }
        }
    }

    @Test func everyUseOfARecoveryKeyIsShown() async throws {
        let test = try await TestSite()
        try await test.browse { browser in
            let path = try await Self.openChannel(test, &browser, Curve25519.KeyAgreement.PrivateKey())
            browser.cookies = [:]
            try await browser.signIn(as: .reportHandler)
            let channel = String(path.dropFirst("/channels/".count))
            let answer = try await browser.post("/desk/key/recovery", ["channel": channel], from: "/desk/key")
            #expect(answer.status == .ok && answer.text.contains("\"reports\":[]"))
            #expect(try await browser.get("/desk/key").text.contains("Uses of recovery keys"))
        }
    }

    /// What a passphrase opens never leaves the browser: no field for one has a name.
    @Test func noFieldForAPassphraseHasAName() async throws {
        let test = try await TestSite()
        try await test.browse { browser in
            _ = try await Self.openChannel(test, &browser, Curve25519.KeyAgreement.PrivateKey())
            let path = try await browser.get("/channels").text.firstMatch(of: /\/channels\/[0-9a-f-]{36}/)
            let recovery = try await browser.get("\(try #require(path).0)/recovery").text
            #expect(!recovery.contains("id=\"last-group\" name"))
            browser.cookies = [:]
            try await browser.signIn(as: .reportHandler)
            let page = try await browser.get("/desk/key?next=/desk").text
            let fields = page.matches(of: /<input[^>]*type="password"[^>]*>/)
            #expect(fields.count == 6 && fields.allSatisfy { !$0.0.contains("name=") })
            #expect(page.contains("\"next\":\"/desk\""))
            #expect(try await !browser.get("/desk/key?next=https://example.org").text.contains("example.org\""))
        }
    }

    @Test func textsAreKeptWithWhoeverWroteThem() async throws {
        let test = try await TestSite()
        try await test.browse(as: .modernSlaveryLead) { browser in
            let path = "/channels/texts/immigration"
            let missing = try await browser.post(path, ["english": "Safety first", "welsh": ""], from: path)
            #expect(missing.status == .unprocessableContent && missing.text.contains("href=\"#welsh\""))
            let fields = ["english": "Safety first", "welsh": "Diogelwch yn gyntaf"]
            #expect(try await browser.post(path, fields, from: path).status == .seeOther)
            #expect(try await browser.get("/channels/texts").text.contains("N. modernSlaveryLead answers for it"))
            #expect(try await browser.get("/channels/texts/none").status == .notFound)
            #expect(try await browser.get("/channels").status == .forbidden)
        }
    }
}
