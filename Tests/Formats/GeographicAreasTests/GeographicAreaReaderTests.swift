import AreaFinding
import GeographicAreas
import InputFiles
import Testing

@Suite struct GeographicAreaReaderTests {
    private let far = "[[10,51],[11,51],[11,52],[10,52],[10,51]]"
    private let hole = "[[-2.8,51.2],[-2.8,51.8],[-2.2,51.8],[-2.8,51.2]]"

    @Test func readsPolygonsAndMultiPolygons() throws {
        let areas = try Collection.read(
            Collection.text(
                Collection.feature(
                    #""code":"W1","name":" North ","welshName":"Gogledd""#, "[\(Collection.square),\(hole)]"),
                Collection.feature(#""code":2,"name":"Isles""#, "[[\(far)],[\(hole)]]", type: "MultiPolygon")))
        #expect(areas.map(\.code) == ["W1", "2"])
        #expect(areas.map(\.englishName) == ["North", "Isles"])
        #expect(areas.map(\.welshName) == ["Gogledd", nil])
        #expect(areas.map(\.shape.polygonCount) == [1, 2])
        #expect(areas.map(\.shape.ringCount) == [2, 2])
        let index = try AreaIndex(areas.map(\.shape))
        #expect(try index.area(longitude: -2.9, latitude: 51.5) == 0)
        #expect(try index.area(longitude: 10.5, latitude: 51.5) == 1)
        #expect(try index.area(longitude: -2.7, latitude: 51.5) == 1)
    }

    @Test func seeksTheColumnsOfTheStatisticsOffice() throws {
        let official = #""OBJECTID":1,"PFA23CD":"W15000001","PFA23NM":"North","PFA23NMW":"Gogledd""#
        let small = #""pfa19cd":"E23000001","pfa19nm":"South","pfa19nmw":" ""#
        let other = #""PFAXXCD":"x","PFA23CDX":"y","code":"z","PFA22CD":"no","name":"Z""#
        let areas = try Collection.read(
            Collection.text(
                Collection.feature(official), Collection.feature(small, "[\(far)]"),
                Collection.feature(other, "[\(hole)]")))
        #expect(areas.map(\.code) == ["W15000001", "E23000001", "z"])
        #expect(areas.map(\.englishName) == ["North", "South", "Z"])
        #expect(areas.map(\.welshName) == ["Gogledd", nil, nil])
    }

    @Test func readsThePropertiesThatAreNamed() throws {
        let names = AreaPropertyNames(code: "ID", englishName: "EN", welshName: "CY")
        let text = Collection.text(
            Collection.feature(#""code":"no","name":"no","ID":"yes","EN":"Yes","CY":"Ydy""#))
        let area = try #require(try Collection.read(text, names: names).first)
        #expect([area.code, area.englishName, area.welshName] == ["yes", "Yes", "Ydy"])
        let fault = try Collection.fault(text, names: AreaPropertyNames(code: "GSS"))
        #expect(fault?.code == .missingIdentifier)
        #expect(fault?.expected?.description == "a code in a property called GSS")
    }

    @Test(arguments: [
        #""crs":null,"#, #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"#,
        #""name":"x","crs":{"type":"name","properties":{"name":"EPSG:4326"}},"#,
        #""bbox":[-3,51,-2,52],"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4326"}},"#,
    ]) func takesLongitudeAndLatitudeOfWGS84(head: String) throws {
        #expect(try Collection.read(Collection.text(Collection.feature(), head: head)).count == 1)
    }

    @Test func refusesOtherSystemsOfCoordinates() throws {
        let grid = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::27700"}}"#
        for text in [
            Collection.text(Collection.feature(), head: grid + ","),
            Collection.text(Collection.feature(), tail: "," + grid),
        ] {
            let fault = try #require(try Collection.fault(text))
            #expect(fault.code == .unknownValue)
            #expect(fault.found == "urn:ogc:def:crs:EPSG::27700")
            #expect(fault.expected?.description.contains("WGS 84") == true)
        }
    }

    @Test func aFileOfTheNationalGridIsToldSo() throws {
        let ring = "[[[-3,51],[651409.9,313177.3],[-2,52],[-3,51]]]"
        let fault = try #require(
            try Collection.fault(
                Collection.text(Collection.feature(), Collection.feature(#""code":"b","name":"B""#, ring))))
        #expect(fault.code == .badNumber)
        #expect(fault.file == "areas.geojson")
        #expect(fault.line == 3)
        #expect(fault.record == "b /features/1/geometry/coordinates/0/1")
        #expect(fault.found == "651409.9, 313177.3")
        #expect(fault.expected?.description.contains("save the file as WGS 84") == true)
        let turned = try Collection.fault(
            Collection.text(Collection.feature(#""code":"b","name":"B""#, "[[[51,-93]]]")))
        #expect(turned?.expected?.description == "a longitude from -180 to 180 and a latitude from -90 to 90")
    }

    @Test func readsHeightsAndLeavesThemOut() throws {
        let ring = "[[[-3,51,7.5],[-2,51,8],[-2,52,9,1],[-3,51,7.5]]]"
        let area = try #require(try Collection.read(Collection.text(Collection.feature(rings: ring))).first)
        #expect(area.shape.vertexCount == 4)
    }
}

extension Collection {
    fileprivate static func feature(rings: String) -> String { feature(#""code":"a","name":"Area""#, rings) }
}
