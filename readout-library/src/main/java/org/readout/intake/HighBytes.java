package org.readout.intake;

/// Counts the bytes above 127, to tell an old single-byte text from a damaged UTF-8 one.
///
/// @param total all bytes
/// @param high those above 127
/// @param sequences well-formed UTF-8 sequences of more than one byte
/// @param undefined bytes that windows-1252 does not define
record HighBytes(int total, int high, int sequences, int undefined) {

  static HighBytes count(byte[] bytes) {
    int high = 0;
    int sequences = 0;
    int undefined = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        continue;
      }
      high++;
      undefined += isUndefined(b) ? 1 : 0;
      sequences += isSequence(bytes, i) ? 1 : 0;
    }
    return new HighBytes(bytes.length, high, sequences, undefined);
  }

  private static boolean isUndefined(int b) {
    return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
  }

  private static boolean isSequence(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || i + length > bytes.length) {
      return false;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /// At most a quarter of the bytes, all of them defined, and few that look like UTF-8 by chance.
  boolean looksLikeWindows1252() {
    return undefined == 0 && high * 4 <= total && sequences * 4 <= high;
  }
}
