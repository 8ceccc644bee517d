import AsyncHTTPClient
import NIOCore
import NIOHTTP1

extension ProviderRequest {
    /// The most bytes of an answer that are read.
    static let largestAnswer = 256 * 1024

    /// Lives as long as the process. Follows no redirect, so that nothing is sent to a host that nobody named.
    private static let client: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(10))
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// Sends by HTTP, within 15 seconds.
    public static let byHTTP: Sending = { asked in
        var request = HTTPClientRequest(url: asked.address)
        request.headers.add(name: "Accept", value: "application/json")
        if let authorization = asked.authorization {
            request.headers.add(name: "Authorization", value: authorization)
        }
        if let form = asked.form {
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(ByteBuffer(string: form))
        }
        let response = try await client.execute(request, timeout: .seconds(15))
        let body = try await response.body.collect(upTo: largestAnswer)
        return (Int(response.status.code), Array(body.readableBytesView))
    }
}
