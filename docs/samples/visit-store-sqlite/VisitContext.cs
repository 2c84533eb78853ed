using Microsoft.EntityFrameworkCore;

namespace SalesProcess.VisitStore;

/// <summary>The two tables.</summary>
internal sealed class VisitContext(string file) : DbContext
{
    public DbSet<VisitRow> Visits => Set<VisitRow>();

    public DbSet<MoveRow> Moves => Set<MoveRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite($"Data Source={file};Pooling=False");

    // page: tables
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<VisitRow>(visit =>
        {
            visit.HasKey(row => row.VisitId);
            visit.Property(row => row.Version).IsConcurrencyToken();
            visit.HasIndex(row => row.State);
        });
        modelBuilder.Entity<MoveRow>(move =>
        {
            move.HasKey(row => new { row.VisitId, row.Sequence });
            move.HasIndex(row => new { row.VisitId, row.EventId }).IsUnique();
            move.HasOne<VisitRow>().WithMany().HasForeignKey(row => row.VisitId);
        });
    }
    // page: end
}
