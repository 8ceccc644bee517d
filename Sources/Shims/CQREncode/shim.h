// QR codes (ISO/IEC 18004), from Debian's libqrencode-dev.
#include <qrencode.h>
