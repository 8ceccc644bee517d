/// Every setting, by area. To add one, add it here and to `all`.
extension SettingKey {
    public static let database = SettingKey(
        "database", .text, isSecret: true, help: "Where the records are kept: sqlite:PATH or postgres://USER@HOST/NAME."
    )
    public static let node = SettingKey(
        "node", .text, help: "What this machine is called in the trail and in the list of jobs; else its own name.")

    // MARK: Keys and the trail

    public static let secretKey = SettingKey(
        "secret.key", .text, isSecret: true,
        help: "The secret of the installation, 32 bytes in base64; every machine on one database needs the same.")
    public static let secretKeyFile = SettingKey(
        "secret.keyFile", .path, help: "The file that holds that secret; else one beside the database's file.")
    public static let trailKey = SettingKey(
        "trail.key", .path, help: "The file of the key that signs the trail; else one beside the database's file.")
    public static let trailHeads = SettingKey(
        "trail.heads", .path,
        help: "The file that the trail's signed heads are added to; else one beside the database's file.")

    // MARK: Signing in

    public static let signOnFile = SettingKey(
        "signOn.file", .path, help: "The file of settings of the provider of single sign-on; without one there is none."
    )
    public static let sessionIdleMinutes = SettingKey(
        "sessions.idleMinutes", .number(5...1440), standard: "60", unit: "minutes",
        help: "Whoever does nothing for so long has to sign in again.")
    public static let sessionAbsoluteMinutes = SettingKey(
        "sessions.absoluteMinutes", .number(5...1440), standard: "720", unit: "minutes",
        help: "After so long everybody has to sign in again.")
    public static let sessionProofMinutes = SettingKey(
        "sessions.proofMinutes", .number(1...60), standard: "10", unit: "minutes",
        help: "For so long after showing who they are people may do what is sensitive without being asked again.")

    // MARK: The pages

    public static let host = SettingKey(
        "server.host", .text, standard: "127.0.0.1", help: "The address to listen on; 0.0.0.0 lets other machines in.")
    public static let port = SettingKey(
        "server.port", .number(0...65_535), standard: "8080", help: "The port to listen on; 0 takes a free one.")
    public static let publicAddress = SettingKey(
        "server.publicAddress", .webAddress,
        help: "How people reach the pages: stands in letters, and makes cookies secure where it begins with https.")
    public static let uploads = SettingKey(
        "server.uploads", .path, help: "The folder where files that people send wait for their import.")
    public static let contact = SettingKey(
        "server.contact", .text,
        help: "Whom the privacy notice and the accessibility statement name: an office, its address, its telephone.")
    public static let exitAddress = SettingKey(
        "server.exitAddress", .pageAddress, standard: "https://www.bbc.co.uk/weather",
        help: "Where Exit this page leads: a page that anybody may have been looking at.")
    public static let stopSeconds = SettingKey(
        "server.stopSeconds", .number(0...3600), standard: "30", unit: "seconds",
        help: "How long requests and imports under way may take to finish when the program is asked to end.")

    // MARK: Limits

    public static let largestUpload = SettingKey(
        "limits.uploadBytes", .number(1024...(1 << 40)), standard: "2147483648", unit: "bytes",
        help: "The largest file that may be sent.")
    public static let largestForm = SettingKey(
        "limits.formBytes", .number(1024...(1 << 26)), standard: "1048576", unit: "bytes",
        help: "The largest form without a file.")
    public static let requestsPerMinute = SettingKey(
        "limits.requestsPerMinute", .number(1...1_000_000), standard: "600", unit: "requests a minute",
        help: "How many pages one person may ask one node for.")
    public static let formsPerMinute = SettingKey(
        "limits.formsPerMinute", .number(1...1_000_000), standard: "120", unit: "requests a minute",
        help: "How many forms one person may send one node.")
    public static let strangersPerMinute = SettingKey(
        "limits.strangersPerMinute", .number(1...1_000_000), standard: "1200", unit: "requests a minute",
        help: "How often all people who are not signed in may together ask one node for one page.")
    public static let requestSeconds = SettingKey(
        "limits.requestSeconds", .number(1...3600), standard: "60", unit: "seconds",
        help: "How long an answer may take once the request has arrived.")
    public static let headSeconds = SettingKey(
        "limits.headSeconds", .number(1...600), standard: "15", unit: "seconds",
        help: "How long the head of a request may take to arrive.")
    public static let bodyBytesPerSecond = SettingKey(
        "limits.bodyBytesPerSecond", .number(1...(1 << 30)), standard: "1024", unit: "bytes a second",
        help: "Whoever sends a form or file more slowly than this on average is cut off.")
    public static let bodyGraceSeconds = SettingKey(
        "limits.bodyGraceSeconds", .number(1...3600), standard: "30", unit: "seconds",
        help: "For so long nobody who sends slowly is cut off.")
    public static let idleSeconds = SettingKey(
        "limits.idleSeconds", .number(1...3600), standard: "75", unit: "seconds",
        help: "A connection that says nothing for so long is closed.")

    // MARK: Mail

    public static let mailHost = SettingKey(
        "mail.host", .text, help: "The mail server that letters are handed to; without one they wait.")
    public static let mailPort = SettingKey(
        "mail.port", .number(1...65_535), standard: "587", help: "The mail server's port.")
    public static let mailSecurity = SettingKey(
        "mail.security", .choice(["starttls", "tls", "none"]), standard: "starttls",
        help: "How the way to the mail server is encrypted; none only for a server on this machine.")
    public static let mailUser = SettingKey(
        "mail.user", .text, help: "The name to sign in to the mail server with, where it asks for one.")
    public static let mailPassword = SettingKey(
        "mail.password", .text, isSecret: true, help: "The password to sign in to the mail server with.")
    public static let mailSender = SettingKey("mail.sender", .text, help: "The address that letters come from.")
    public static let mailSenderName = SettingKey(
        "mail.senderName", .text, standard: "Manumit", help: "The name before that address.")
    public static let mailCertificates = SettingKey(
        "mail.certificates", .path,
        help: "A file of certificates (PEM) to trust for the mail server in place of the system's.")

    // MARK: Operation

    public static let operationHost = SettingKey(
        "operation.host", .text, standard: "127.0.0.1",
        help: "The address that tells the program's state and figures; keep it to this machine or a closed network.")
    public static let operationPort = SettingKey(
        "operation.port", .number(0...65_535),
        help: "The port that tells the program's state and figures; without one nothing listens for that.")
    public static let logLevel = SettingKey(
        "log.level", .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]), standard: "info",
        help: "The least that is logged; info tells each request by its route.")
    public static let logFormat = SettingKey(
        "log.format", .choice(["text", "json"]), standard: "text",
        help: "One line of text, or one JSON object, for each event.")

    public static let all: [SettingKey] = [
        database, node, secretKey, secretKeyFile, trailKey, trailHeads, signOnFile, sessionIdleMinutes,
        sessionAbsoluteMinutes, sessionProofMinutes, host, port, publicAddress, uploads, contact, exitAddress,
        stopSeconds, largestUpload, largestForm, requestsPerMinute,
        formsPerMinute, strangersPerMinute, requestSeconds, headSeconds, bodyBytesPerSecond, bodyGraceSeconds,
        idleSeconds, mailHost,
        mailPort, mailSecurity, mailUser, mailPassword, mailSender, mailSenderName, mailCertificates, operationHost,
        operationPort, logLevel, logFormat,
    ]
}
