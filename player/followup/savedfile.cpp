#include "savedfile.h"

#include "filemessages.h"
#include "wholefile.h"

Problems SavedFile::write(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return {{path, 0, tr("Filen kan inte skrivas: %1. Välj en annan plats.").arg(FileMessages::explain(file))}};
}
