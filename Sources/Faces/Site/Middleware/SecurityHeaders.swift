import Hummingbird

/// What browsers are told about every answer: run only our scripts, load only what is ours, tell nobody where the reader came
/// from, share nothing with other sites, keep nothing. Assets say themselves how long they may be kept.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = SiteContext

    let secure: Bool

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // Set by a page of ours alone (`Page.showsOpenedPhotos`, `Page.asksPlace`).
        let (wider, asked) = (response.headers[.contentSecurityPolicy], response.headers[.permissionsPolicy])
        for field in Self.always { response.headers[field.name] = field.value }
        if let wider { response.headers[.contentSecurityPolicy] = wider }
        if let asked { response.headers[.permissionsPolicy] = asked }
        if secure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        // Search engines may know the start page and nothing else.
        if request.uri.path != "/" { response.headers[.xRobotsTag] = "noindex, nofollow" }
        return response
    }

    private static let always: HTTPFields = [
        .contentSecurityPolicy: policy(),
        .referrerPolicy: "no-referrer",
        .xContentTypeOptions: "nosniff",
        .xFrameOptions: "DENY",
        .permissionsPolicy: permissions { _ in "()" },
        .crossOriginOpenerPolicy: "same-origin",
        .crossOriginEmbedderPolicy: "require-corp",
        .crossOriginResourcePolicy: "same-origin",
    ]

    /// For the page on which whoever reports may use the place of their telephone.
    static let placeAllowed = permissions { $0 == "geolocation" ? "(self)" : "()" }

    private static func permissions(_ list: (String) -> String) -> String {
        denied.map { "\($0)=\(list($0))" }.joined(separator: ", ")
    }

    /// Content Security Policy Level 3. Nothing inline: neither scripts nor styles.
    /// - Parameter images: where pictures may come from.
    static func policy(images: String = "'self' data:") -> String {
        [
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src \(images)", "connect-src 'self'",
            "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
        ]
        .joined(separator: "; ")
    }

    /// What no page of ours asks a browser for.
    private static let denied = [
        "accelerometer", "browsing-topics", "camera", "clipboard-read", "clipboard-write",
        "display-capture",
        "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi",
        "payment",
        "serial", "usb", "xr-spatial-tracking",
    ]
}
