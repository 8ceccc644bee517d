import AreaFinding
import GeographicAreas
import InputFiles
import TestSupport
import Testing

@Suite struct RefusalTests {
    private func fault(rings: String, type: String = "Polygon") throws -> InputProblem? {
        try Collection.fault(Collection.text(Collection.feature(#""code":"a","name":"A""#, rings, type: type)))
    }

    private func fault(properties: String) throws -> InputProblem? {
        try Collection.fault(Collection.text(Collection.feature(properties)))
    }

    @Test func ringsAreClosedAndLongEnough() throws {
        let open = try fault(rings: "[[[0,0],[1,0],[1,1],[0,1]]]")
        #expect(open?.code == .unexpectedShape)
        #expect(open?.expected?.description == "a closed ring, whose last position is its first")
        #expect(open?.record == "a /features/0/geometry/coordinates/0")
        let short = try fault(rings: "[\(Collection.square),[[0,0],[1,0],[0,0]]]")
        #expect(short?.expected?.description == "a ring of at least 4 positions")
        #expect(short?.found == "3")
        #expect(short?.record == "a /features/0/geometry/coordinates/1")
        let across = try fault(rings: "[[[179,1],[-179,1],[-179,2],[179,1]]]")
        #expect(across?.expected?.description.contains("antimeridian") == true)
    }

    @Test(arguments: [
        "[]", "[[]]", "{}", "null", "7", "[7]", "[[7]]", "[[[1]]]", #"[[["1",2],[1,2]]]"#, "[[null]]", "[[[[1,2]]]]",
    ])
    func whatIsNoPolygonIsRefused(rings: String) throws {
        #expect(try fault(rings: rings)?.code == .unexpectedShape)
        #expect(try fault(rings: "[\(rings)]", type: "MultiPolygon")?.code == .unexpectedShape)
    }

    @Test(arguments: ["Point", "LineString", "GeometryCollection", "polygon", ""])
    func otherGeometriesAreRefused(type: String) throws {
        #expect(try fault(rings: "[\(Collection.square)]", type: type)?.code == .unknownValue)
    }

    @Test func featuresWithoutGeometryOrTypeAreRefused() throws {
        let properties = #""properties":{"code":"a","name":"A"}"#
        for (feature, code) in [
            (#"{"type":"Feature",\#(properties),"geometry":null}"#, InputProblem.Code.unknownValue),
            (#"{"type":"Feature",\#(properties)}"#, .unknownValue),
            (#"{\#(properties)}"#, .unexpectedShape),
            (#"{"type":"Feature","geometry":null,"properties":null}"#, .missingIdentifier),
            ("7", .unexpectedShape),
        ] { #expect(try Collection.fault(Collection.text(feature))?.code == code, "\(feature)") }
    }

    @Test func codesAndNamesAreLookedAt() throws {
        #expect(try fault(properties: #""name":"A""#)?.code == .missingIdentifier)
        #expect(try fault(properties: #""code":"  ","name":"A""#)?.code == .missingIdentifier)
        let nameless = try fault(properties: #""code":"a","welshName":"A""#)
        #expect(nameless?.code == .missingName)
        #expect(nameless?.expected?.description == "a name in a property called name, PFA23NM")
        for code in ["a b", "<a>", "é", String(repeating: "a", count: 41), "a/b"] {
            #expect(try fault(properties: #""code":"\#(code)","name":"A""#)?.code == .badIdentifier)
        }
        #expect(try fault(properties: #""code":"a","name":"\#(String(repeating: "é", count: 200))""#) == nil)
        #expect(
            try fault(properties: #""code":"a","name":"\#(String(repeating: "é", count: 201))""#)?.code == .tooLarge)
        for name in [#"A\u0000B"#, #"A\nB"#, #"A\u202eB"#, #"A\u2028B"#] {
            #expect(try fault(properties: #""code":"a","name":"\#(name)""#)?.code == .unexpectedShape)
        }
        let twice = try Collection.fault(Collection.text(Collection.feature(), Collection.feature()))
        #expect(twice?.code == .duplicateIdentifier)
        #expect(twice?.record == "a")
        #expect(twice?.line == 3)
    }

    @Test func whatIsNoCollectionIsRefused() throws {
        #expect(try Collection.fault("")?.code == .empty)
        #expect(try Collection.fault(Collection.text())?.code == .empty)
        #expect(try Collection.fault(Collection.feature())?.code == .unexpectedShape)
        #expect(try Collection.fault("[\(Collection.feature())]")?.code == .unexpectedShape)
        let turned = #"{"features":[\#(Collection.feature())],"type":"FeatureCollection"}"#
        #expect(try Collection.fault(turned) == nil)
        #expect(
            try Collection.fault(#"{"type":"Topology","features":[\#(Collection.feature())]}"#)?.found == "Topology")
        let two = Collection.text(Collection.feature()) + Collection.text(Collection.feature(#""code":"b","name":"B""#))
        #expect(try Collection.fault(two)?.code == .unexpectedShape)
        #expect(try Collection.fault(String(Collection.text(Collection.feature()).dropLast(3)))?.code == .truncated)
        let repaired = Collection.feature(#""code":"a","name":"A","size":NaN"#)
        let fault = try Collection.fault(Collection.text(repaired))
        #expect(fault?.code == .notJSON)
        #expect(fault?.found == "NaN")
        #expect(fault?.line == 2)
        let long = Collection.text(Collection.feature(), head: #""x":"\#(String(repeating: "x", count: 70_000))","#)
        #expect(try Collection.fault(long)?.code == .unexpectedShape)
    }

    @Test func sizesAreBounded() throws {
        let text = Collection.text(Collection.feature(), Collection.feature(#""code":"b","name":"B""#))
        #expect(try Collection.fault(text, limits: GeographicAreaLimits(fileBytes: 200))?.code == .tooLarge)
        #expect(try Collection.fault(text, limits: GeographicAreaLimits(featureBytes: 100))?.code == .tooLarge)
        let areas = try Collection.fault(text, limits: GeographicAreaLimits(areas: 1))
        #expect(areas?.expected?.description == "at most 1 areas")
        let vertices = try Collection.fault(text, limits: GeographicAreaLimits(vertices: 9))
        #expect(vertices?.expected?.description == "at most 9 vertices in the file")
        #expect(try Collection.fault(text, limits: GeographicAreaLimits(vertices: 10)) == nil)
        let repeated = "[[" + String(repeating: "[1,1],", count: 1_000) + "[2,1],[2,2],[1,1]]]"
        #expect(
            try Collection.fault(
                Collection.text(Collection.feature(#""code":"a","name":"A""#, repeated)),
                limits: GeographicAreaLimits(vertices: 100))?.code == .tooLarge)
    }

    @Test func survivesDamage() throws {
        let whole = Collection.text(
            Collection.feature(#""code":"W1","name":"North","welshName":"Gogledd""#),
            Collection.feature(#""code":"W2","name":"Isles""#, "[[\(Collection.square)]]", type: "MultiPolygon"),
            head: #""crs":{"type":"name","properties":{"name":"EPSG:4326"}},"#)
        var mutation = Mutation(seed: 9)
        var readable = 0
        for _ in 0..<3_000 {
            let bytes = mutation.broken(Array(whole.utf8))
            do {
                let areas = try GeographicAreaReader().read(ByteSource(bytes: bytes, name: "areas.geojson"))
                readable += 1
                #expect(!areas.isEmpty && areas.allSatisfy { !$0.code.isEmpty && !$0.shape.isEmpty })
            } catch let problem {
                #expect(problem.severity == .error && problem.expected != nil, "\(problem)")
            }
        }
        #expect(readable > 20)
    }
}
