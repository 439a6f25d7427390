import CLibZip

/// A ZIP archive in memory, read with limits so that a small file cannot unpack into a huge one.
final class ZipArchive {
    /// Unpacked bytes allowed for one archive where nothing else is said.
    static let unpackedLimit = 200_000_000
    /// Unpacked over packed size allowed for a member of more than one megabyte.
    static let ratioLimit = 250

    private let archive: OpaquePointer
    private let buffer: UnsafeMutableRawPointer
    private let limit: Int
    private var unpacked = 0

    /// Opens the archive; throws `PackageFault` where the bytes are none.
    ///
    /// - Parameter limit: unpacked bytes allowed for all that is read of it.
    init(_ bytes: [UInt8], limit: Int = unpackedLimit) throws(PackageFault) {
        guard bytes.starts(with: [0x50, 0x4B]) else { throw CompoundFile.fault(of: bytes) ?? .notAnArchive }
        self.limit = limit
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
        bytes.withUnsafeBytes {
            buffer.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(buffer), byteCount: $0.count)
        }
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(buffer, UInt64(bytes.count), 0, &error) else {
            buffer.deallocate()
            throw .notAnArchive
        }
        guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY) | Int32(ZIP_CHECKCONS), &error) else {
            zip_source_free(source)
            buffer.deallocate()
            throw .notAnArchive
        }
        self.archive = archive
        self.buffer = buffer
    }

    deinit {
        zip_discard(archive)
        buffer.deallocate()
    }

    /// The bytes of a member, its checksum verified; nil where there is no such member.
    func read(_ name: String) throws(PackageFault) -> [UInt8]? {
        guard let size = try admit(name) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        try unpack(name, size) { piece throws(PackageFault) in bytes.append(contentsOf: piece) }
        return bytes
    }

    /// Gives a member piece by piece, so that it is never whole in memory; its checksum is verified at the end.
    func stream(_ name: String, _ take: (UnsafeRawBufferPointer) throws(PackageFault) -> Void) throws(PackageFault) {
        guard let size = try admit(name) else { throw .missing(name) }
        try unpack(name, size, take)
    }

    /// True where the archive has a member of that name.
    func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

    /// The unpacked size of a member that the limits allow; nil where there is no such member.
    private func admit(_ name: String) throws(PackageFault) -> Int? {
        var stat = zip_stat_t()
        zip_stat_init(&stat)
        guard zip_stat(archive, name, 0, &stat) == 0 else { return nil }
        guard stat.encryption_method == ZIP_EM_NONE else { throw .encrypted }
        let size = Int(clamping: stat.size)
        let packed = max(Int(clamping: stat.comp_size), 1)
        unpacked += min(size, limit + 1)
        guard unpacked <= limit, size <= 1_000_000 || size / packed <= Self.ratioLimit else { throw .tooLarge }
        return size
    }

    /// Reads to the declared size and one byte on, so that libzip compares the checksum and a longer member is seen. A member
    /// that its reader refuses is still read to its end: where it is damaged, that is the reason.
    private func unpack(
        _ name: String,
        _ size: Int,
        _ take: (UnsafeRawBufferPointer) throws(PackageFault) -> Void
    ) throws(PackageFault) {
        guard let file = zip_fopen(archive, name, 0) else { throw .damaged(name) }
        defer { zip_fclose(file) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: min(max(size, 1), 65_536), alignment: 1)
        defer { piece.deallocate() }
        var left = size
        var refusal: PackageFault?
        while left > 0 {
            let count = zip_fread(file, piece.baseAddress, UInt64(min(left, piece.count)))
            guard count > 0 else { throw .damaged(name) }
            left -= Int(count)
            guard refusal == nil else { continue }
            do throws(PackageFault) {
                try take(UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]))
            } catch {
                refusal = error
            }
        }
        guard zip_fread(file, piece.baseAddress, 1) == 0 else { throw .damaged(name) }
        if let refusal { throw refusal }
    }
}
