import Hummingbird

/// The name of a header.
typealias HeaderName = HTTPFields.Element.Name

/// Headers that the library does not name.
extension HeaderName {
    static let refresh = HeaderName("Refresh")!
    static let secFetchSite = HeaderName("Sec-Fetch-Site")!
    static let referrerPolicy = HeaderName("Referrer-Policy")!
    static let permissionsPolicy = HeaderName("Permissions-Policy")!
    static let crossOriginOpenerPolicy = HeaderName("Cross-Origin-Opener-Policy")!
    static let crossOriginEmbedderPolicy = HeaderName("Cross-Origin-Embedder-Policy")!
    static let xFrameOptions = HeaderName("X-Frame-Options")!
    static let xRobotsTag = HeaderName("X-Robots-Tag")!
    static let clearSiteData = HeaderName("Clear-Site-Data")!
}
