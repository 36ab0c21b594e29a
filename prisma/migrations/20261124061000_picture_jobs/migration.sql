-- A value is known to what follows once its migration holds: these two come first, by themselves.
-- AlterEnum
ALTER TYPE "JobKind" ADD VALUE 'expire_picture';
ALTER TYPE "JobKind" ADD VALUE 'remove_files';
