import NIOCore
import NIOPosix

/// Asks a server on this machine for one page, over a connection of its own.
struct LocalPage {
    /// The server's port on 127.0.0.1.
    let port: Int

    /// The whole answer to a GET, head and body; throws where nothing answers.
    func get(_ path: String) async throws -> [UInt8] {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(
                ByteBuffer(string: "GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            )
            var answer: [UInt8] = []
            for try await part in inbound { answer.append(contentsOf: part.readableBytesView) }
            return answer
        }
    }
}
