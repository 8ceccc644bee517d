import Foundation
public import Logging

/// What a place may set about its pages.
public struct SiteSettings: Sendable {
    /// Whether people reach the pages by https, through a proxy that ends it. Cookies are then `__Host-` and Secure, and
    /// browsers are told to come by https only.
    public var secure = false
    /// The largest file that may be sent, in bytes.
    public var largestUpload: Int64 = 2 << 30
    /// The largest form without a file, in bytes.
    public var largestForm = 1 << 20
    /// A connection that says nothing for so long is closed.
    public var idleSeconds: Int64 = 75
    /// Where files that are sent wait for the import; readable by this account only.
    public var uploads = FileManager.default.temporaryDirectory.path
    /// Whether a name that a template wants and a page lacks fails the page. On in tests; else it is logged.
    public var failsOnMissingNames = false
    public var logger = Logger(label: "manumit.site")

    public init() {}
}
