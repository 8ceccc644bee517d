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
    /// How many pages one person may ask for in a minute, and how many forms they may send.
    public var requestsPerMinute = 600
    public var formsPerMinute = 120
    /// How often all who are not signed in may together ask for one page in a minute.
    public var strangersPerMinute = 1200
    /// How many reports an hour one node takes before it asks of everybody a little more: of browsers that run our script some work, of others a
    /// short wait.
    public var reportsPerHour = 1000
    /// How long an answer may take once the request has arrived.
    public var answerLimit = Duration.seconds(60)
    /// How long the head of the first request on a connection may take to arrive, in seconds.
    public var headSeconds: Int64 = 15
    /// Whoever sends a body more slowly is cut off, once the grace is over.
    public var bodyBytesPerSecond = 1024
    public var bodyGraceSeconds: Int64 = 30
    /// How long what is under way may take to finish when the process is asked to end.
    public var stopSeconds = 30
    /// Where state and figures are told; nil for nowhere.
    public var operation: OperationAddress?
    /// Told the port of that listener once it listens.
    public var operationReady: @Sendable (Int) -> Void = { _ in }
    /// Where files that are sent wait for the import; readable by this account only.
    public var uploads = FileManager.default.temporaryDirectory.path
    /// Whether a name that a template wants and a page lacks fails the page. On in tests; else it is logged.
    public var failsOnMissingNames = false
    /// Where *Exit this page* leads: a page of another site that shows nothing about the person, such as a weather page.
    public var exitAddress = "https://www.bbc.co.uk/weather"
    /// How people reach the pages, without a slash at its end: `https://manumit.example.org`; nil where it is not set.
    public var publicAddress: String?
    /// Whom people ask about their data and tell what is not accessible, as one sentence or an address; nil where none is set.
    public var contact: String?
    public var logger = Logger(label: "manumit.site")

    public init() {}
}
