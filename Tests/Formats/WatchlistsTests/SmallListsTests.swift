import FollowTheMoney
import Foundation
import InputFiles
import Testing

@testable import Watchlists

/// Lists of every format, made up, each in a folder of its own.
@Suite struct SmallListsTests {
    static func read(
        _ files: [String: String], format: WatchlistFormat? = nil
    ) throws -> (entities: [FollowTheMoneyEntity], summary: WatchlistSummary) {
        try readBytes(files.mapValues { Data($0.utf8) }, format: format)
    }

    static func readBytes(
        _ files: [String: Data], format: WatchlistFormat? = nil
    ) throws -> (entities: [FollowTheMoneyEntity], summary: WatchlistSummary) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lists-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, data) in files { try data.write(to: folder.appendingPathComponent(name)) }
        let path = files.count == 1 ? folder.appendingPathComponent(files.keys.first ?? "").path : folder.path
        var entities: [FollowTheMoneyEntity] = []
        let summary = try WatchlistReader.read(path: path, format: format) { entities.append($0) }
        return (entities, summary)
    }

    static let ofac = [
        "sdn.csv": """
        1,"EXAMPLE, Ann Mary",\"individual","ALPHA] [BETA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB circa 1964; alt. DOB 03 Nov 1955; POB Testville; nationality Iran; citizen Korea, North; Passport X1 (Iran) issued 1 Jan 2001; a.k.a. 'ANNIE; THE'; Gender Female."
        2,"FICTION TRADING, LTD.",-0- ,"ALPHA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"UK Company Number 01234567 (United Kingdom); D-U-N-S Number 12-345-6789; VAT Number GB1."
        3,"MADE UP",\"vessel","ALPHA",-0- ,"C4LL","Tanker","1000","900","Panama","Nobody",-0-\u{20}
        \u{1A}
        """,
        "alt.csv": """
        1,10,"aka","SAMPLE, Annie",-0-\u{20}
        2,11,"fka","FABLE TRADING",-0-\u{20}
        9,12,"aka","ORPHAN",-0-\u{20}
        \u{1A}
        """,
        "add.csv": "2,20,\"1 Test Street\",\"London EC1\",\"United Kingdom\",-0- \r\n\u{1A}",
    ]

    @Test func ofac() throws {
        let (entities, summary) = try Self.read(Self.ofac)
        #expect(summary.format == .ofac)
        #expect(summary.rows == 7)
        #expect(entities.map(\.id) == ["ofac-1", "ofac-2", "ofac-3"])
        let person = entities[0]
        #expect(person.values("name") == ["Ann Mary EXAMPLE"])
        #expect(person.values("alias") == ["Annie SAMPLE"])
        #expect(person.values("weakAlias") == ["ANNIE; THE"])
        #expect(person.values("birthDate") == ["1964", "1955-11-03"])
        #expect(person.values("nationality") == ["ir"])
        #expect(person.values("citizenship") == ["kp"])
        #expect(person.values("passportNumber") == ["X1"])
        #expect(person.values("program") == ["ALPHA", "BETA"])
        let firm = entities[1]
        #expect(firm.values("name") == ["FICTION TRADING, LTD."])
        #expect(firm.values("previousName") == ["FABLE TRADING"])
        #expect(firm.values("registrationNumber") == ["01234567"])
        #expect(firm.values("dunsCode") == ["123456789"])
        #expect(firm.values("vatCode") == ["GB1"])
        #expect(firm.values("address") == ["1 Test Street, London EC1, United Kingdom"])
        #expect(firm.values("country") == ["gb"])
        #expect(entities[2].schema == "Vessel")
        #expect(entities[2].values("flag") == ["pa"])
        #expect(summary.problems.map(\.code) == [.danglingReference])
    }

    @Test func ukSanctionsList() throws {
        let text = """
            Report Date: 12-Feb-2026,,
            Last Updated,Unique ID,Name 1,Name 6,Name type,Alias strength,Designation Type,D.O.B,Nationality(/ies),Regime Name,Sanctions Imposed,UK Statement of Reasons,Address Line 1,Address Postal Code,Address Country
            1/1/2026,TST0001,Ann,EXAMPLE,Primary name,,Individual,dd/mm/1965,Russia,Test Regime,Asset freeze|Travel ban,Reason &amp; more,1 Street,AB1 2CD,United Kingdom
            1/1/2026,TST0001,Annie,EXAMPLE,Alias,Low quality,Individual,,,Test Regime,,,,,
            1/1/2026,TST0002,,FICTION LLC,Primary name,,Entity,,,Test Regime,,,,,
            """
        let (entities, summary) = try Self.read(["uk.csv": text])
        #expect(summary.format == .ukSanctions)
        #expect(summary.publishedOn == "2026-02-12")
        #expect(summary.rows == 3)
        #expect(entities.map(\.id) == ["uk-TST0001", "uk-TST0002"])
        #expect(entities[0].values("name") == ["Ann EXAMPLE"])
        #expect(entities[0].values("weakAlias") == ["Annie EXAMPLE"])
        #expect(entities[0].values("birthDate") == ["1965"])
        #expect(entities[0].values("nationality") == ["ru"])
        #expect(entities[0].values("measure") == ["Asset freeze", "Travel ban"])
        #expect(entities[0].values("reason") == ["Reason & more"])
        #expect(entities[0].values("postalCode") == ["AB1 2CD"])
        #expect(entities[1].schema == "LegalEntity")
    }

    @Test func endedListIsRefusedWithItsSuccessor() {
        let text =
            "Last Updated,01/01/2026\nName 6,Name 1,Name 2,Title,DOB,Group Type,Group ID\nEXAMPLE,Ann,,,,Individual,1\n"
        let problem = #expect(throws: InputProblem.self) { try Self.read(["ConList.csv": text]) }
        #expect(problem?.code == .unknownFormat)
        #expect(problem?.expected?.description.contains("UK Sanctions List") == true)
    }

    @Test func unitedNations() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-01-02T00:00:00Z"><INDIVIDUALS><INDIVIDUAL>
            <DATAID>5</DATAID><FIRST_NAME>ANN</FIRST_NAME><SECOND_NAME>EXAMPLE</SECOND_NAME><UN_LIST_TYPE>GB</UN_LIST_TYPE>
            <NATIONALITY><VALUE>Guinea-Bissau</VALUE></NATIONALITY>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Annie</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Anna Sample; Anne Sample b) Ana Sample</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            </INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><DATAID>6</DATAID><FIRST_NAME>AURORA STEEL WORKS (ASW)</FIRST_NAME></ENTITY>
            <ENTITY><DATAID>7</DATAID></ENTITY></ENTITIES></CONSOLIDATED_LIST>
            """
        let (entities, summary) = try Self.read(["un.xml": text])
        #expect(summary.publishedOn == "2026-01-02")
        #expect(entities[0].values("name") == ["ANN EXAMPLE"])
        #expect(entities[0].values("alias") == ["Anna Sample", "Anne Sample", "Ana Sample"])
        #expect(entities[0].values("weakAlias") == ["Annie"])
        #expect(entities[0].values("birthDate") == ["1960", "1961", "1962"])
        #expect(entities[0].values("program") == ["Guinea-Bissau"])
        #expect(entities[0].values("nationality") == ["gw"])
        #expect(entities[1].values("name") == ["AURORA STEEL WORKS"])
        #expect(entities[1].values("weakAlias") == ["ASW"])
        #expect(summary.problems.map(\.code) == [.missingName])
        let short = #expect(throws: InputProblem.self) { try Self.read(["un.xml": String(text.dropLast(40))]) }
        #expect(short?.code == .truncated)
        #expect(short?.line != nil)
        let crossed = text.replacingOccurrences(of: "</INDIVIDUALS>", with: "</INDIVIDUAL>")
        let broken = #expect(throws: InputProblem.self) { try Self.read(["un.xml": crossed]) }
        #expect(broken?.code == .notXML)
    }

    @Test func plainListsNeedIdAndNameOnly() throws {
        let (entities, summary) = try Self.read(["orders.csv": "Name;ID\nAlpha Ltd;1\n;2\nBeta;1\n"])
        #expect(entities.map(\.id) == ["1", "1"])
        #expect(entities[0].schema == "LegalEntity")
        #expect(entities[0].datasets == ["csv"])
        #expect(summary.problems.map(\.code) == [.missingName, .duplicateIdentifier])
        #expect(summary.problems.map(\.line) == [3, 4])
        #expect(summary.hasErrors)
        let missing = #expect(throws: InputProblem.self) { try Self.read(["x.csv": "a,b\n1,2\n"]) }
        #expect(missing?.code == .missingColumn)
    }

    @Test func simpleTargetsAndEntityLines() throws {
        let simple = #"""
            id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset
            t-1,Person,Ann Example,"Annie;""A; B""",1970,gb;ru,1 Street,,Ban,,,test
            """#
        let (entities, summary) = try Self.read(["targets.simple.csv": simple])
        #expect(summary.format == .simpleTargets)
        #expect(entities[0].values("alias") == ["Annie", "A; B"])
        #expect(entities[0].values("country") == ["gb", "ru"])
        let lines = #"{"id":"a","schema":"Company","properties":{"name":["A"]}}"# + "\n{\"id\":\"b\"}\n"
        let (others, second) = try Self.read(["x.ftm.json": lines])
        #expect(second.format == .followTheMoney)
        #expect(others.map(\.id) == ["a"])
        #expect(second.problems.map(\.line) == [2])
    }
}
