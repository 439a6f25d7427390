import CLibZip

/// A ZIP archive in memory, read with limits so that a small file cannot unpack into a huge one.
final class ZipArchive {
    /// Unpacked bytes allowed for one archive.
    static let unpackedLimit = 200_000_000
    /// Unpacked over packed size allowed for a member of more than one megabyte.
    static let ratioLimit = 250

    private let archive: OpaquePointer
    private let buffer: UnsafeMutableRawPointer
    private var unpacked = 0

    /// Opens the archive; throws `PackageFault` where the bytes are none.
    init(_ bytes: [UInt8]) throws(PackageFault) {
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAnArchive }
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
        var stat = zip_stat_t()
        zip_stat_init(&stat)
        guard zip_stat(archive, name, 0, &stat) == 0 else { return nil }
        guard stat.encryption_method == ZIP_EM_NONE else { throw .encrypted }
        let size = Int(clamping: stat.size)
        let packed = max(Int(clamping: stat.comp_size), 1)
        unpacked += size
        guard unpacked <= Self.unpackedLimit, size <= 1_000_000 || size / packed <= Self.ratioLimit else {
            throw .tooLarge
        }
        guard let file = zip_fopen(archive, name, 0) else { throw .damaged(name) }
        defer { zip_fclose(file) }
        return try contents(of: file, size: size, name: name)
    }

    /// Reads to the declared size and one byte on, so that libzip compares the checksum and a longer member is seen.
    private func contents(of file: OpaquePointer, size: Int, name: String) throws(PackageFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: size)
        var filled = 0
        while filled < size {
            let count = bytes.withUnsafeMutableBytes { buffer in
                zip_fread(file, buffer.baseAddress?.advanced(by: filled), UInt64(size - filled))
            }
            guard count > 0 else { throw .damaged(name) }
            filled += Int(count)
        }
        var more: UInt8 = 0
        guard zip_fread(file, &more, 1) == 0 else { throw .damaged(name) }
        return bytes
    }
}
