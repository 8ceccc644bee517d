import Foundation
import InputFiles
import TestSupport
import Testing

@testable import Watchlists

/// Lists with bytes changed, lost and doubled: read as far as they go, or refused with their place; never a crash.
@Suite struct DamagedListsTests {
    private static let samples: [(name: String, text: String)] = [
        ("sdn.csv", SmallListsTests.ofac["sdn.csv", default: ""]),
        (
            "un.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-01-02T00:00:00Z"><INDIVIDUALS>
            <INDIVIDUAL><DATAID>5</DATAID><FIRST_NAME>ANN</FIRST_NAME><SECOND_NAME>EXAMPLE &amp; &#x41;</SECOND_NAME>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Annie</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>
            </INDIVIDUALS><ENTITIES><ENTITY><DATAID>6</DATAID><FIRST_NAME>AURORA STEEL (ASW)</FIRST_NAME></ENTITY></ENTITIES>
            </CONSOLIDATED_LIST>
            """
        ),
        (
            "uk.csv",
            """
            Report Date: 12-Feb-2026,,
            Last Updated,Unique ID,Name 1,Name 6,Name type,Alias strength,Designation Type,D.O.B,Regime Name
            1/1/2026,TST0001,Ann,EXAMPLE,Primary name,,Individual,dd/mm/1965,Test Regime
            1/1/2026,TST0001,Annie,EXAMPLE,Alias,Low quality,Individual,,Test Regime
            """
        ),
        (
            "targets.simple.csv",
            """
            "id","schema","name","aliases","birth_date","countries","addresses","identifiers","dataset"
            "x-1","Company","Fiction Trading Ltd","FT;Fable","","gb","1 Test Street","01234567","Made up"
            """
        ),
        (
            "entities.ftm.json",
            #"{"id":"a-1","schema":"Company","properties":{"name":["Acme Ltd"],"country":["gb"]},"datasets":["x"]}"#
        ),
    ]

    @Test(arguments: samples.indices)
    func damagedListsNeverCrash(_ sample: Int) throws {
        let (name, text) = Self.samples[sample]
        var mutation = Mutation(seed: UInt64(sample) + 1)
        for round in 0..<120 {
            let data = Data(mutation.broken(Array(text.utf8)))
            let formats: [WatchlistFormat?] = round.isMultiple(of: 10) ? [nil] + WatchlistFormat.allCases : [nil]
            for format in formats {
                let result = Result { try SmallListsTests.readBytes([name: data], format: format) }
                if case .failure(let error) = result { #expect(error is InputProblem) }
            }
        }
    }

    @Test func lettersMayBeCutAnywhereAndNothingElsePasses() {
        let text = Array("aŵ€😀z".utf8)
        for first in 0...text.count {
            for second in first...text.count {
                var markup = MarkupGuard()
                let pieces = [text[..<first], text[first..<second], text[second...]]
                #expect(pieces.allSatisfy { piece in Array(piece).withUnsafeBytes { markup.fault(in: $0) == nil } })
                #expect(markup.isComplete)
            }
        }
        for bytes: [UInt8] in [[0xFF], [0x61, 0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80, 0x61], [0xE2, 0x82, 0x61]] {
            var markup = MarkupGuard()
            #expect(bytes.withUnsafeBytes { markup.fault(in: $0) } == .notUTF8 || !markup.isComplete)
        }
    }

    @Test(arguments: ["<a><?x?></a>", "<?x?><a/>", "<!DOCTYPE a><a/>", "<a><!-- --></a>"])
    func markupThatNoListHasIsRefusedHoweverItIsCut(_ text: String) {
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            var markup = MarkupGuard()
            let faults = [bytes[..<cut], bytes[cut...]].map { piece in
                Array(piece).withUnsafeBytes { markup.fault(in: $0) }
            }
            #expect(faults.contains(.notXML))
        }
    }
}
