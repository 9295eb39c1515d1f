import CCairo

extension Picture {
    /// The picture as a PNG file; `nil` for one that is too large or empty.
    public func png() -> [UInt8]? {
        guard var canvas = Canvas(width: width, height: height) else { return nil }
        canvas.load(self)
        return canvas.png()
    }

    /// Reads a PNG file; `nil` when it is none.
    ///
    /// What is transparent becomes black.
    public init?(png bytes: [UInt8]) {
        guard let surface = unsafe PNGStream.read(bytes) else { return nil }
        defer { unsafe cairo_surface_destroy(surface) }
        let width = unsafe Int(cairo_image_surface_get_width(surface))
        let height = unsafe Int(cairo_image_surface_get_height(surface))
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        let format = unsafe cairo_image_surface_get_format(surface)
        guard format == CAIRO_FORMAT_RGB24 || format == CAIRO_FORMAT_ARGB32,
            let rows = unsafe cairo_image_surface_get_data(surface)
        else { return nil }
        self.init(width: width, height: height)
        for row in 0..<height {
            for column in 0..<width {
                let from = unsafe rows + row * stride + column * 4
                let to = (row * width + column) * 3
                pixels[to] = unsafe from[2]
                pixels[to + 1] = unsafe from[1]
                pixels[to + 2] = unsafe from[0]
            }
        }
    }
}

/// Bytes between cairo's PNG functions and an array.
enum PNGStream {
    private final class Output {
        var bytes: [UInt8] = []
    }

    private final class Input {
        let bytes: [UInt8]
        var place = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }
    }

    @unsafe static func write(_ surface: OpaquePointer) -> [UInt8]? {
        let output = Output()
        let closure = unsafe Unmanaged.passUnretained(output).toOpaque()
        let status = unsafe cairo_surface_write_to_png_stream(
            surface,
            { closure, data, count in
                guard let closure = unsafe closure, let data = unsafe data else {
                    return CAIRO_STATUS_WRITE_ERROR
                }
                let output = unsafe Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue()
                unsafe output.bytes.append(
                    contentsOf: UnsafeBufferPointer(start: data, count: Int(count))
                )
                return CAIRO_STATUS_SUCCESS
            },
            closure
        )
        return withExtendedLifetime(output) {
            status == CAIRO_STATUS_SUCCESS ? output.bytes : nil
        }
    }

    @unsafe static func read(_ bytes: [UInt8]) -> OpaquePointer? {
        let input = Input(bytes)
        let closure = unsafe Unmanaged.passUnretained(input).toOpaque()
        let surface = unsafe cairo_image_surface_create_from_png_stream(
            { closure, data, count in
                guard let closure = unsafe closure, let data = unsafe data else {
                    return CAIRO_STATUS_READ_ERROR
                }
                let input = unsafe Unmanaged<Input>.fromOpaque(closure).takeUnretainedValue()
                guard input.bytes.count - input.place >= Int(count) else {
                    return CAIRO_STATUS_READ_ERROR
                }
                for index in 0..<Int(count) {
                    unsafe data[index] = input.bytes[input.place + index]
                }
                input.place += Int(count)
                return CAIRO_STATUS_SUCCESS
            },
            closure
        )
        return unsafe withExtendedLifetime(input) {
            guard let surface = unsafe surface else { return nil }
            guard unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
                unsafe cairo_surface_destroy(surface)
                return nil
            }
            return unsafe surface
        }
    }
}
