import Foundation
import Testing

/// `manumit areas` as a process.
@Suite struct AreasTests {
    private static let collection = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":"a","name":"North","welshName":"Gogledd"},"geometry":{"type":"Polygon",
        "coordinates":[[[-3,51],[-2,51],[-2,52],[-3,52],[-3,51]]]}},
        {"type":"Feature","properties":{"code":"b","name":"South"},"geometry":{"type":"Polygon",
        "coordinates":[[[-3,50],[-2,50],[-2,51],[-3,51],[-3,50]]]}}]}
        """

    @Test func areasAreLoadedAndListed() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("areas.geojson", Self.collection)
        let loaded = try await manumit.run("areas", "load", "areas.geojson")
        #expect(loaded.status == 0 && loaded.errors.contains("Loaded 2 areas."), "\(loaded.errors)")
        let listed = try await manumit.run("areas", "list", "--format", "jsonl").objects()
        #expect(listed.compactMap { $0["code"] as? String } == ["a", "b"])
        #expect(listed.compactMap { $0["welshName"] as? String } == ["Gogledd", "South"])
        let welsh = try await manumit.run("areas", "load", "areas.geojson", environment: ["MANUMIT_LANGUAGE": "cy"])
        #expect(welsh.errors.contains("Llwythwyd 2 ardal."))
    }

    @Test func propertiesMayBeNamedAndAFaultyFileChangesNothing() async throws {
        let manumit = try ManumitProcess()
        try manumit.write("areas.geojson", Self.collection)
        #expect(try await manumit.run("areas", "load", "areas.geojson").status == 0)
        let named = Self.collection.replacing("\"code\"", with: "\"kod\"").replacing("\"name\"", with: "\"nomo\"")
        try manumit.write("other.geojson", named.replacing("\"a\"", with: "\"z\""))
        #expect(try await manumit.run("areas", "load", "other.geojson").status == 65)
        try manumit.write("cut.geojson", String(Self.collection.dropLast(40)))
        let cut = try await manumit.run("areas", "load", "cut.geojson")
        #expect(cut.status == 65 && cut.errors.contains("cut.geojson"))
        #expect(try await manumit.run("areas", "list", "--format", "jsonl").objects().count == 2)
        let other = try await manumit.run("areas", "load", "other.geojson", "--code", "kod", "--name", "nomo")
        #expect(other.status == 0, "\(other.errors)")
        #expect(try await manumit.run("areas", "list").output.contains("z "))
        #expect(try await manumit.run("areas", "load", "none.geojson").status == 74)
    }
}
