import Foundation

/// How much shorter a degree of longitude is than one of latitude.
enum EarthCosine {
    static func of(_ latitude: Double) -> Double { cos(latitude * .pi / 180) }
}
