import NIOCore
import Synchronization

/// The documents last written for readers who are not signed in, each with the values it was written from.
///
/// A page is a function of its value and its frame. Both are made anew at each request, the value from the database; where they
/// equal those that the document last sent to an address was written from, its bytes are sent again instead of being written
/// again (docs/decisions/0036). Nothing has to be forgotten when data change, for a changed value equals no remembered one.
final class PageMemory: Sendable {
    private struct Document {
        let page: any PlanPage
        let frame: PageFrame
        let bytes: ByteBuffer
    }

    private struct Documents {
        var byAddress: [String: Document] = [:]
        var size = 0
    }

    /// The most bytes of documents kept; beyond that all are dropped, for the popular ones are back at once.
    private static let most = 16_000_000
    /// What an entry takes beside its bytes, so that many small ones are bounded too.
    private static let entrySize = 20_000

    private let documents = Mutex(Documents())

    /// The document of a page at an address.
    ///
    /// - Parameters:
    ///   - address: path, query and language; it only finds the entry, whether that is right the values say.
    ///   - write: makes the document in UTF-8, where none is remembered.
    func document<Shown: PlanPage>(
        _ address: String,
        _ page: Shown,
        _ frame: PageFrame,
        write: () -> [UInt8]
    ) -> ByteBuffer {
        if let known = documents.withLock({ $0.byAddress[address] }), page.says(asMuchAs: known.page),
            frame == known.frame
        {
            return known.bytes
        }
        let bytes = ByteBuffer(bytes: write())
        // What equals not even itself is never found again.
        guard page.says(asMuchAs: page) else { return bytes }
        let document = Document(page: page, frame: frame, bytes: bytes)
        documents.withLock { documents in
            if documents.size > Self.most { documents = Documents() }
            if let old = documents.byAddress.updateValue(document, forKey: address) {
                documents.size -= old.bytes.readableBytes + Self.entrySize
            }
            documents.size += bytes.readableBytes + Self.entrySize
        }
        return bytes
    }
}
